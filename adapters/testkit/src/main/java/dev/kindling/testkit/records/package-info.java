/** Makers of test data. */
@NullMarked
package dev.kindling.testkit.records;

import org.jspecify.annotations.NullMarked;
