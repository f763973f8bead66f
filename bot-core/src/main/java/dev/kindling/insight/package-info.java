/** Counts above the floor for groups. */
@NullMarked
package dev.kindling.insight;

import org.jspecify.annotations.NullMarked;
