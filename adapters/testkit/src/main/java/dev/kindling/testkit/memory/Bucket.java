package dev.kindling.testkit.memory;

import dev.kindling.platform.Pace;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A workspace's tokens and its pause. */
final class Bucket {
  private static final double ROUNDING = 1e-6;

  private @Nullable Instant at;
  private double tokens;
  private Instant pausedUntil = Instant.MIN;

  void refill(Pace pace, Instant now) {
    if (at == null) {
      tokens = pace.burst();
      at = now;
    }
    long passed = Math.max(0, Duration.between(at, now).toMillis());
    tokens = Math.min(pace.burst(), tokens + passed * pace.perSecond() / 1000);
    at = now.isAfter(at) ? now : at;
  }

  boolean isPaused(Instant now) {
    return pausedUntil.isAfter(Times.floor(now));
  }

  Instant pausedUntil() {
    return pausedUntil;
  }

  void pause(Instant until) {
    Instant whole = Times.ceil(until);
    pausedUntil = whole.isAfter(pausedUntil) ? whole : pausedUntil;
  }

  boolean has(int left) {
    return tokens + ROUNDING >= 1 + left;
  }

  void take() {
    tokens--;
  }

  /** When there is one token more than {@code left}. */
  Instant next(Pace pace, int left, Instant now) {
    return now.plusMillis(
        (long) Math.ceil((1 + left - tokens - ROUNDING / 2) * 1000 / pace.perSecond()));
  }
}
