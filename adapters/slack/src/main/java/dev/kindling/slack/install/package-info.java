/** Where the Slack app is installed, and the tokens that it has there. */
@NullMarked
package dev.kindling.slack.install;

import org.jspecify.annotations.NullMarked;
