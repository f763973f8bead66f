/** What can be done about Teams in a terminal. */
@NullMarked
package dev.kindling.server.command.teams;

import org.jspecify.annotations.NullMarked;
