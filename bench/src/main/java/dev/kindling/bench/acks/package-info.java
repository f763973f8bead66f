/** How long Slack waits for its acknowledgements while a campaign is sent. */
@NullMarked
package dev.kindling.bench.acks;

import org.jspecify.annotations.NullMarked;
