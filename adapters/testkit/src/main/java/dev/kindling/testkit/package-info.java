/** Contracts, in-memory doubles, a settable clock and fake platforms: for tests and bench only. */
@NullMarked
package dev.kindling.testkit;

import org.jspecify.annotations.NullMarked;
