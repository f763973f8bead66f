package dev.kindling.bench.learning;

/** Forgetting without a tail: what isn't met again is gone for good. */
final class HalfLifeTrace extends HalvingTrace {
  HalfLifeTrace(double ease, double day) {
    super(ease, day);
  }

  @Override
  public double recall(double day) {
    return Math.pow(2, -halves(day));
  }

  /** Waiting longer than half of a half-life adds nothing. */
  @Override
  double growth(double day) {
    return 2.5 * Math.min(1, 2 * halves(day));
  }
}
