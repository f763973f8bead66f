package dev.kindling.review;

/** How an answer changes a memory's strength. */
final class MemoryModel {
  private final Stability stability;
  private final Difficulty difficulty;
  private final ForgettingCurve curve;

  MemoryModel(Weights weights, SameDay sameDay) {
    this.stability = new Stability(weights, sameDay);
    this.difficulty = new Difficulty(weights);
    this.curve = new ForgettingCurve(weights.at(20));
  }

  ForgettingCurve curve() {
    return curve;
  }

  Strength first(Rating rating) {
    return new Strength(stability.first(rating), difficulty.first(rating));
  }

  /**
   * @param days whole days since the answer before; 0 is the same day
   */
  Strength next(Strength before, Rating rating, long days) {
    double retrievability = retrievability(before, days);
    return new Strength(
        stability.next(before, rating, days, retrievability),
        difficulty.next(before.difficulty(), rating));
  }

  double retrievability(Strength strength, long days) {
    return curve.retrievability((double) days, strength.stability());
  }
}
