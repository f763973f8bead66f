/** Puts the parts together, by hand, and starts and stops them in the right order. */
@NullMarked
package dev.kindling.server.wiring;

import org.jspecify.annotations.NullMarked;
