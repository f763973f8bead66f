/** What the core does with stores, shown on those in memory. */
@NullMarked
package dev.kindling.testkit.core;

import org.jspecify.annotations.NullMarked;
