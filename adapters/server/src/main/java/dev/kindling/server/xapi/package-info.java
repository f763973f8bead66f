/** The optional feed of statements (xAPI 1.0.3) to a file or a learning record store. */
@NullMarked
package dev.kindling.server.xapi;

import org.jspecify.annotations.NullMarked;
