package dev.kindling.testkit.traffic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** How many times faster than on the real platform the time of limits goes by. */
public record Speed(double factor) {
  /** As on the real platform. */
  public static final Speed REAL = new Speed(1);

  public Speed {
    if (factor <= 0)
      throw new IllegalArgumentException("A speed is more than nothing, got " + factor);
  }

  /** A clock that shows the same now and goes so many times faster. */
  public InstantSource hasten(InstantSource clock) {
    if (factor == 1) return clock;
    Instant start = clock.instant();
    return () -> start.plus(times(Duration.between(start, clock.instant()), factor));
  }

  /** A while of the fast time, as real clocks measure it. */
  public Duration real(Duration fast) {
    return times(fast, 1 / factor);
  }

  /**
   * A Retry-After header for a wait in the fast time. Platforms say whole seconds, so these are
   * rounded up first; at other speeds than the real one they become decimals.
   */
  public String retryAfter(Duration wait) {
    long seconds = Math.max(1, wait.plusNanos(999_999_999).toSeconds());
    return BigDecimal.valueOf(seconds / factor)
        .setScale(factor == 1 ? 0 : 3, RoundingMode.CEILING)
        .toPlainString();
  }

  private static Duration times(Duration some, double factor) {
    return Duration.ofNanos(Math.round(some.toNanos() * factor));
  }
}
