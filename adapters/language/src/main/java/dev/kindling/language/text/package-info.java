/** What was typed as words with their stems. */
@NullMarked
package dev.kindling.language.text;

import org.jspecify.annotations.NullMarked;
