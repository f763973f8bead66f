@NullMarked
package dev.kindling.server.wiring;

import org.jspecify.annotations.NullMarked;
