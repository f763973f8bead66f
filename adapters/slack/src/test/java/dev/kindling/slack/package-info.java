/** Slack's door, tried with signed raw payloads and a fake Slack. */
@NullMarked
package dev.kindling.slack;

import org.jspecify.annotations.NullMarked;
