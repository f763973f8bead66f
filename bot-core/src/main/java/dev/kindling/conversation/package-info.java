/** Turns in, messages out: the coach's decisions about what a person did. */
@NullMarked
package dev.kindling.conversation;

import org.jspecify.annotations.NullMarked;
