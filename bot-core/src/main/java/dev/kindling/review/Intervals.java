package dev.kindling.review;

import java.util.function.ToDoubleFunction;

/** Whole days until an item is due: when its retrievability has fallen to the one desired. */
final class Intervals {
  private final ForgettingCurve curve;
  private final Parameters parameters;

  Intervals(ForgettingCurve curve, Parameters parameters) {
    this.curve = curve;
    this.parameters = parameters;
  }

  /** Days for that stability: rounded to the nearest, at least 1. */
  int days(double stability) {
    double exact = curve.interval(stability, parameters.desiredRetention());
    return Math.clamp(Math.round(exact), 1, parameters.maximumInterval());
  }

  /**
   * Days after that rating.
   *
   * @param stabilityAfter the stability after each of the ratings that could have been given
   */
  int days(Rating rating, ToDoubleFunction<Rating> stabilityAfter) {
    return switch (parameters.spacing()) {
      case PLAIN -> days(stabilityAfter.applyAsDouble(rating));
      case RISING -> rising(rating, stabilityAfter);
    };
  }

  private int rising(Rating rating, ToDoubleFunction<Rating> stabilityAfter) {
    int plain = days(stabilityAfter.applyAsDouble(rating));
    return switch (rating) {
      case AGAIN -> Math.min(plain, days(stabilityAfter.applyAsDouble(Rating.HARD)));
      case HARD -> longerThan(rising(Rating.AGAIN, stabilityAfter), plain);
      case GOOD -> longerThan(rising(Rating.HARD, stabilityAfter), plain);
      case EASY -> longerThan(rising(Rating.GOOD, stabilityAfter), plain);
    };
  }

  private int longerThan(int worse, int plain) {
    return Math.min(Math.max(plain, worse + 1), parameters.maximumInterval());
  }
}
