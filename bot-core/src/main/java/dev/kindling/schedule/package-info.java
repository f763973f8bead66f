/** When the next thing is due: zones, working days, holidays, pauses, rhythm. */
@NullMarked
package dev.kindling.schedule;

import org.jspecify.annotations.NullMarked;
