/** What can be done about secrets in a terminal. */
@NullMarked
package dev.kindling.server.command.secret;

import org.jspecify.annotations.NullMarked;
