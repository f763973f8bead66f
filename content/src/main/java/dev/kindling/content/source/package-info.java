/** A pack's files, what is written in them and on which line, and what is wrong with them. */
@NullMarked
package dev.kindling.content.source;

import org.jspecify.annotations.NullMarked;
