/** Slack without a public address: Socket Mode, for trying Kindling out. */
@NullMarked
package dev.kindling.slack.socket;

import org.jspecify.annotations.NullMarked;
