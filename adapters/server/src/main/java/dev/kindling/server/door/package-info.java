/** The server's side of the one way in: whose turn it is, taking it, and sending its answers. */
@NullMarked
package dev.kindling.server.door;

import org.jspecify.annotations.NullMarked;
