/** A turn and what the coach does in answer: messages and their blocks. */
@NullMarked
package dev.kindling.conversation;

import org.jspecify.annotations.NullMarked;
