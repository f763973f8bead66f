/** What somebody meant: intents, and the ports for recognising and searching. */
@NullMarked
package dev.kindling.understanding;

import org.jspecify.annotations.NullMarked;
