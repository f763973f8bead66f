@NullMarked
package dev.kindling.server.calendar;

import org.jspecify.annotations.NullMarked;
