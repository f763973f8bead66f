/** One learner's own learning, gathered for themselves: to read, to print and to take away. */
@NullMarked
package dev.kindling.portfolio;

import org.jspecify.annotations.NullMarked;
