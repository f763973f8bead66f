/** What a person meant: intents, what goes with them, and the port that recognises them. */
@NullMarked
package dev.kindling.understanding;

import org.jspecify.annotations.NullMarked;
