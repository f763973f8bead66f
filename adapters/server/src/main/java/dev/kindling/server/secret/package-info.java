/** The server's own secret key, and the keys for each purpose that are derived from it. */
@NullMarked
package dev.kindling.server.secret;

import org.jspecify.annotations.NullMarked;
