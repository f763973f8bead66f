/** The loops: all threads that do something unasked live here. Each has a hand crank. */
@NullMarked
package dev.kindling.server.loop;

import org.jspecify.annotations.NullMarked;
