/** A clock that tests set. */
@NullMarked
package dev.kindling.testkit.time;

import org.jspecify.annotations.NullMarked;
