/** What can be done about Slack in a terminal. */
@NullMarked
package dev.kindling.server.command.slack;

import org.jspecify.annotations.NullMarked;
