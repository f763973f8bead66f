/** Patterns over words: their syntax and how they are found. */
@NullMarked
package dev.kindling.language.pattern;

import org.jspecify.annotations.NullMarked;
