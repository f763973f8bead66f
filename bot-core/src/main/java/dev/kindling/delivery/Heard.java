package dev.kindling.delivery;

import java.time.Duration;
import java.time.Instant;

/**
 * What a workspace's platform has said so far. The counters only grow; they are kept with the
 * limit, so that every server reads the same.
 *
 * @param accepted messages that the platform took
 * @param limited messages that it refused because they came too fast
 * @param retryAfter how long the latest refusal asked to wait; zero if there was none
 * @param limitedAt when the latest refusal came; the epoch if there was none
 */
public record Heard(long accepted, long limited, Duration retryAfter, Instant limitedAt) {
  public Heard {
    if (accepted < 0 || limited < 0 || retryAfter.isNegative())
      throw new IllegalArgumentException(
          "Counters and Retry-After are not negative: %d accepted, %d limited, %s"
              .formatted(accepted, limited, retryAfter));
  }

  /** Before the first message. */
  public static Heard nothing() {
    return new Heard(0, 0, Duration.ZERO, Instant.EPOCH);
  }

  /** When the latest pause is over; the epoch if there was none. */
  public Instant pausedUntil() {
    return limitedAt.plus(retryAfter);
  }
}
