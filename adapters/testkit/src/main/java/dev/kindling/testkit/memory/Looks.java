package dev.kindling.testkit.memory;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How often one workspace may be asked whether something arrived. */
final class Looks {
  private static final double BURST = 5;

  private @Nullable Instant at;
  private double tokens = BURST;
  private Instant pausedUntil = Instant.MIN;

  Instant pausedUntil() {
    return pausedUntil;
  }

  boolean isPaused(Instant now) {
    return pausedUntil.isAfter(Times.floor(now));
  }

  void pause(Instant until) {
    pausedUntil = Times.ceil(until);
  }

  double has(double perMinute, Instant now) {
    long passed = at == null ? 0 : Math.max(0, Duration.between(at, now).toMillis());
    return Math.min(BURST, tokens + passed * (perMinute / 60_000));
  }

  void leave(double left, Instant now) {
    tokens = Math.round(left * 1e9) / 1e9;
    at = now;
  }
}
