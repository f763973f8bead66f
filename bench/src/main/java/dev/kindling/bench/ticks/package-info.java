/** How fast the clock's work is planned, and what a learner costs in Redis. */
@NullMarked
package dev.kindling.bench.ticks;

import org.jspecify.annotations.NullMarked;
