/** A redis-server of Kindling's own, for whoever has not set up Redis. */
@NullMarked
package dev.kindling.server.bundled;

import org.jspecify.annotations.NullMarked;
