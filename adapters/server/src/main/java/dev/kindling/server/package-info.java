/** main(), settings, wiring, loops, health and metrics; whole-app tests. */
@NullMarked
package dev.kindling.server;

import org.jspecify.annotations.NullMarked;
