package dev.kindling.testkit.slack;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A bucket of tokens: so many at once, so many a second. */
final class RateLimit {
  private final InstantSource clock;
  private final double perSecond;
  private final double burst;
  private double tokens;
  private Instant filled;

  RateLimit(InstantSource clock, double perSecond, double burst) {
    this.clock = clock;
    this.perSecond = perSecond;
    this.burst = burst;
    this.tokens = burst;
    this.filled = clock.instant();
  }

  /** Takes a token, or says after how many whole seconds there will be one; zero if it took it. */
  synchronized long take() {
    Instant now = clock.instant();
    double seconds = Duration.between(filled, now).toNanos() / 1e9;
    tokens = Math.min(burst, tokens + Math.max(0, seconds) * perSecond);
    filled = now;
    if (tokens < 1) return Math.max(1, (long) Math.ceil((1 - tokens) / perSecond));
    tokens--;
    return 0;
  }
}
