/**
 * Crashes, freezes, replays and restarts of the whole product; what came of it, the fakes count.
 */
@NullMarked
package dev.kindling.server.storm;

import org.jspecify.annotations.NullMarked;
