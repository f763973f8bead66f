/** What a person sees: messages made of blocks, and their plain-text twin. */
@NullMarked
package dev.kindling.message;

import org.jspecify.annotations.NullMarked;
