/** One question for a room: who may answer, when it closes, and what it says then. */
@NullMarked
package dev.kindling.team;

import org.jspecify.annotations.NullMarked;
