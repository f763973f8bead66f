/** When the next thing is due: zones, working days, quiet hours, pauses and rhythm. */
@NullMarked
package dev.kindling.schedule;

import org.jspecify.annotations.NullMarked;
