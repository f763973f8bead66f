/** A Slack that runs on loopback and takes only what Slack would take. */
@NullMarked
package dev.kindling.testkit.slack;

import org.jspecify.annotations.NullMarked;
