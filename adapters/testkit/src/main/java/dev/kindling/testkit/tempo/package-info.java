/** Platforms with hidden limits and a sender, in virtual time: what the tempo is judged by. */
@NullMarked
package dev.kindling.testkit.tempo;

import org.jspecify.annotations.NullMarked;
