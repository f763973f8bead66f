/** What can be done for Slack in a terminal. */
@NullMarked
package dev.kindling.server.command.slack;

import org.jspecify.annotations.NullMarked;
