/** Draws messages in Block Kit, within Slack's limits. */
@NullMarked
package dev.kindling.slack.blockkit;

import org.jspecify.annotations.NullMarked;
