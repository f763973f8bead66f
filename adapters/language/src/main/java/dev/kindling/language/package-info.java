/** Understanding what was typed, inside the process. */
@NullMarked
package dev.kindling.language;

import org.jspecify.annotations.NullMarked;
