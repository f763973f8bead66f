/** Counts that a commit raises. */
@NullMarked
package dev.kindling.insight;

import org.jspecify.annotations.NullMarked;
