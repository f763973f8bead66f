/** The door to Slack. */
@NullMarked
package dev.kindling.slack;

import org.jspecify.annotations.NullMarked;
