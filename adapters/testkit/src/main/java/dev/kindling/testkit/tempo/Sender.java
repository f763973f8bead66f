package dev.kindling.testkit.tempo;

/**
 * The bucket of a workspace as campaigns see it: a burst of two, and after a pause one message,
 * then the next as the rate allows. Times are seconds since the start.
 */
final class Sender {
  private static final double BURST = 2;
  private static final double ROUNDING = 1e-6;

  private double tokens = BURST;
  private double at;

  /** Whether one may leave now, and then it counts. */
  boolean take(double now, double rate) {
    refill(now, rate);
    if (now < at || tokens < 1 - ROUNDING) return false;
    tokens--;
    return true;
  }

  /** The rate changes or is looked at: what came in until now came at that one. */
  void refill(double now, double rate) {
    if (now < at) return;
    tokens = Math.min(BURST, tokens + (now - at) * rate);
    at = now;
  }

  void pause(double until) {
    at = Math.max(at, until);
    tokens = 1;
  }

  /** When the next may leave. */
  double next(double now, double rate) {
    return Math.max(now, at) + Math.max(0, 1 - tokens) / rate;
  }
}
