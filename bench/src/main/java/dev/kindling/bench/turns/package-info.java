/** Turns through signed Slack requests, beside a bare Bolt. */
@NullMarked
package dev.kindling.bench.turns;

import org.jspecify.annotations.NullMarked;
