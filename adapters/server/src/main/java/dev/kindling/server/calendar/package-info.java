/** Public holidays from a library's data. */
@NullMarked
package dev.kindling.server.calendar;

import org.jspecify.annotations.NullMarked;
