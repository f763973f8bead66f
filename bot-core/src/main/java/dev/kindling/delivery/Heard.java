package dev.kindling.delivery;

import java.time.Duration;
import java.time.Instant;

/**
 * What a workspace's platform has said so far. Counters only grow; they are kept with the limit.
 *
 * @param accepted messages that it answered without a limit
 * @param limited messages that it refused for now
 * @param retryAfter how long the latest refusal told us to wait; zero if there was none
 * @param limitedAt when the latest refusal came, by the organisation's clock; the epoch if there
 *     was none
 */
public record Heard(long accepted, long limited, Duration retryAfter, Instant limitedAt) {
  public static final Heard NOTHING = new Heard(0, 0, Duration.ZERO, Instant.EPOCH);
}
