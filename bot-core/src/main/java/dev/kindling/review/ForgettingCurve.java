package dev.kindling.review;

/**
 * How the chance of recall falls: R(t, S) = (1 + F · t / S)^−w20, with F such that R(S, S) = 0.9.
 * Times and stabilities in days.
 */
final class ForgettingCurve {
  private final double decay;
  private final double factor;

  /**
   * @param decay w20, positive: the smaller, the longer the tail
   */
  ForgettingCurve(double decay) {
    this.decay = decay;
    this.factor = timesStability(0.9);
  }

  double retrievability(double days, double stability) {
    return Math.pow(1 + factor * days / stability, -decay);
  }

  /** After how many days, not rounded, the chance of recall has fallen to that. */
  double interval(double stability, double retrievability) {
    return stability / factor * timesStability(retrievability);
  }

  private double timesStability(double retrievability) {
    return Math.pow(retrievability, -1 / decay) - 1;
  }
}
