/** The web server: a route parses, calls, writes. */
@NullMarked
package dev.kindling.server.http;

import org.jspecify.annotations.NullMarked;
