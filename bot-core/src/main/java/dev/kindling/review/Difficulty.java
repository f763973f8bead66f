package dev.kindling.review;

/** How hard an item is for a person: D, from 1 (easy) to 10. */
final class Difficulty {
  static final double LEAST = 1;
  static final double MOST = 10;

  private final Weights w;

  Difficulty(Weights weights) {
    this.w = weights;
  }

  /** D0(G) = w4 − e^(w5 · (G − 1)) + 1. */
  double first(Rating rating) {
    return clamp(unclampedFirst(rating));
  }

  /**
   * D″ = w7 · D0(4) + (1 − w7) · D′ with D′ = D − w6 · (G − 3) · (10 − D) / 9: the closer to 10,
   * the smaller the change; and a pull back towards the easiest start, which isn't clamped here.
   */
  double next(double before, Rating rating) {
    double change = -w.at(6) * (rating.grade() - 3);
    double damped = before + change * (MOST - before) / 9;
    return clamp(w.at(7) * unclampedFirst(Rating.EASY) + (1 - w.at(7)) * damped);
  }

  private double unclampedFirst(Rating rating) {
    return w.at(4) - Math.exp(w.at(5) * (rating.grade() - 1)) + 1;
  }

  private static double clamp(double difficulty) {
    return Math.clamp(difficulty, LEAST, MOST);
  }
}
