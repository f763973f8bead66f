/** Drawing, tried on generated messages against Slack's rules. */
@NullMarked
package dev.kindling.slack.blockkit;

import org.jspecify.annotations.NullMarked;
