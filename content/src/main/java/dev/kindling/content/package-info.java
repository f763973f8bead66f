/** The pack: its reader, checker, import and export. */
@NullMarked
package dev.kindling.content;

import org.jspecify.annotations.NullMarked;
