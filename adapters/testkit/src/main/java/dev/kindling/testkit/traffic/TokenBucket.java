package dev.kindling.testkit.traffic;

import java.time.Duration;
import java.time.Instant;

/** So many at once after a rest, then one by one. Full to begin with. */
public final class TokenBucket implements Limit {
  private static final double ROUNDING = 1e-6;

  private final double burst;
  private double perMinute;
  private double tokens;
  private Instant filled = Instant.MIN;

  public TokenBucket(double perMinute, double burst) {
    this.perMinute = perMinute;
    this.burst = burst;
    this.tokens = burst;
  }

  @Override
  public synchronized Duration take(Instant now) {
    fill(now);
    if (tokens < 1 - ROUNDING)
      return Duration.ofNanos((long) Math.ceil((1 - tokens) / perMinute * 60e9));
    tokens--;
    return Duration.ZERO;
  }

  @Override
  public synchronized void become(double other, Instant now) {
    fill(now);
    perMinute = other;
  }

  private void fill(Instant now) {
    if (filled.isBefore(now) && !filled.equals(Instant.MIN))
      tokens = Math.min(burst, tokens + minutes(filled, now) * perMinute);
    if (filled.isBefore(now)) filled = now;
  }

  private static double minutes(Instant from, Instant to) {
    return Duration.between(from, to).toNanos() / 60e9;
  }
}
