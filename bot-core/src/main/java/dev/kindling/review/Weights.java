package dev.kindling.review;

import java.util.List;

/**
 * The 21 weights w0 to w20 of FSRS-6.
 *
 * <p>What this package promises (everything finite, "again" never lengthens an interval) rests on
 * the bounds that the official optimiser keeps to, so weights outside them are refused.
 */
public record Weights(List<Double> values) {
  private static final List<Double> LEAST =
      List.of(
          0.001, 0.001, 0.001, 0.001, 1.0, 0.001, 0.001, 0.001, 0.0, 0.0, 0.001, 0.001, 0.001,
          0.001, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 0.1);
  private static final List<Double> MOST =
      List.of(
          100.0, 100.0, 100.0, 100.0, 10.0, 4.0, 4.0, 0.75, 4.5, 0.8, 3.5, 5.0, 0.25, 0.9, 4.0, 1.0,
          6.0, 2.0, 2.0, 0.8, 0.8);
  private static final Weights PUBLISHED =
      new Weights(
          List.of(
              0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796,
              1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542));

  /**
   * Checks every weight.
   *
   * @throws IllegalArgumentException unless there are 21, each within its bounds
   */
  public Weights {
    values = List.copyOf(values);
    if (values.size() != LEAST.size())
      throw new IllegalArgumentException("FSRS-6 has 21 weights, not " + values.size());
    for (int i = 0; i < values.size(); i++) check(i, values.get(i));
  }

  /** The published defaults (2025), as in py-fsrs 6.3.1 and ts-fsrs 5.4.1. */
  public static Weights published() {
    return PUBLISHED;
  }

  double at(int index) {
    return values.get(index);
  }

  static double least(int index) {
    return LEAST.get(index);
  }

  static double most(int index) {
    return MOST.get(index);
  }

  private static void check(int index, double value) {
    if (!(least(index) <= value && value <= most(index)))
      throw new IllegalArgumentException(
          "Weight w%d is %s to %s, not %s".formatted(index, least(index), most(index), value));
  }
}
