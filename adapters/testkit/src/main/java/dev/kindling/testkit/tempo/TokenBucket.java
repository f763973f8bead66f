package dev.kindling.testkit.tempo;

import java.util.function.DoubleUnaryOperator;

/** Tokens that come at the limit's rate, up to a burst; each message takes one. */
final class TokenBucket implements Limit {
  private static final double ROUNDING = 1e-9;

  private final Course course;
  private final DoubleUnaryOperator burst;
  private double tokens;
  private double at;

  /** A full bucket; its burst is a function of the rate at the time. */
  TokenBucket(Course course, DoubleUnaryOperator burst) {
    this.course = course;
    this.burst = burst;
    this.tokens = burst(0);
  }

  @Override
  public double take(double now) {
    refill(now);
    if (tokens < 1) return course.when(at, 1 - tokens) - now;
    tokens--;
    return 0;
  }

  @Override
  public void block(double until) {
    at = Math.max(at, until);
  }

  private void refill(double now) {
    if (now <= at) return;
    tokens = Math.min(burst(now), tokens + course.between(at, now) + ROUNDING);
    at = now;
  }

  private double burst(double now) {
    return Math.max(1, burst.applyAsDouble(course.at(now)));
  }
}
