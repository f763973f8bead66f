/** One reminder with its reason and its expiry. */
@NullMarked
package dev.kindling.nudge;

import org.jspecify.annotations.NullMarked;
