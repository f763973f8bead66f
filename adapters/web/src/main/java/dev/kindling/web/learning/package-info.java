/** Somebody's own learning as a page to read and print, and as files to take away. */
@NullMarked
package dev.kindling.web.learning;

import org.jspecify.annotations.NullMarked;
