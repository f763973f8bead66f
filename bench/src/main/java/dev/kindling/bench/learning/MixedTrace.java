package dev.kindling.bench.learning;

/** Forgetting that is quick at first and has a long tail. */
final class MixedTrace extends HalvingTrace {
  MixedTrace(double ease, double day) {
    super(ease, day);
  }

  @Override
  public double recall(double day) {
    double halves = halves(day);
    return 0.5 * Math.pow(2, -halves) + 0.5 / Math.sqrt(1 + 3 * halves);
  }

  /** Recalled at 90 %, it more than doubles; what is long known grows more slowly. */
  @Override
  double growth(double day) {
    double slowing = Math.pow(halfLife() / FIRST, -0.15);
    return 4 * Math.sqrt(1 - recall(day)) * Math.pow(ease, 0.3) * slowing;
  }
}
