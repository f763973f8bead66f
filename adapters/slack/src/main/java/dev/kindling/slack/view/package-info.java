/**
 * Slack's windows and people's own pages: drawn, opened, published, and read when they are sent.
 */
@NullMarked
package dev.kindling.slack.view;

import org.jspecify.annotations.NullMarked;
