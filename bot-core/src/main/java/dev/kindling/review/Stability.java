package dev.kindling.review;

/** How stability S, in days, changes with an answer. D is difficulty, R retrievability. */
final class Stability {
  static final double LEAST = 0.001;
  static final double MOST = 36_500;

  private final Weights w;
  private final SameDay sameDay;

  Stability(Weights weights, SameDay sameDay) {
    this.w = weights;
    this.sameDay = sameDay;
  }

  /** S0(G) = w(G − 1). */
  double first(Rating rating) {
    return clamp(w.at(rating.grade() - 1));
  }

  double next(Strength before, Rating rating, long days, double retrievability) {
    if (days < 1 && sameDay != SameDay.LIKE_ANY_DAY)
      return clamp(sameDay(before.stability(), rating));
    return clamp(
        switch (rating) {
          case AGAIN -> Math.min(forgotten(before, retrievability), lapseCap(before.stability()));
          case HARD, GOOD, EASY -> recalled(before, rating, retrievability);
        });
  }

  /**
   * S · (1 + e^w8 · (11 − D) · S^−w9 · (e^(w10 · (1 − R)) − 1) · h · b), with h = w15 if hard and b
   * = w16 if easy, otherwise 1.
   */
  double recalled(Strength before, Rating rating, double retrievability) {
    double growth =
        Math.exp(w.at(8))
            * (11 - before.difficulty())
            * Math.pow(before.stability(), -w.at(9))
            * Math.expm1(w.at(10) * (1 - retrievability))
            * effort(rating);
    return before.stability() * (1 + growth);
  }

  private double effort(Rating rating) {
    return switch (rating) {
      case AGAIN, GOOD -> 1;
      case HARD -> w.at(15);
      case EASY -> w.at(16);
    };
  }

  /** w11 · D^−w12 · ((S + 1)^w13 − 1) · e^(w14 · (1 − R)), which {@link #lapseCap} bounds. */
  double forgotten(Strength before, double retrievability) {
    return w.at(11)
        * Math.pow(before.difficulty(), -w.at(12))
        * (Math.pow(before.stability() + 1, w.at(13)) - 1)
        * Math.exp(w.at(14) * (1 - retrievability));
  }

  /** S / e^(w17 · w18), which is at most S: to forget never makes stronger. */
  private double lapseCap(double stability) {
    if (sameDay == SameDay.LIKE_ANY_DAY) return stability;
    return stability / Math.exp(w.at(17) * w.at(18));
  }

  /**
   * S · i with i = e^(w17 · (G − 3 + w18)) · S^−w19, and at least 1 where {@link SameDay} holds.
   * "Again" is held at S as well: only weights far from the published ones ever reach it.
   */
  double sameDay(double stability, Rating rating) {
    double change =
        Math.exp(w.at(17) * (rating.grade() - 3 + w.at(18))) * Math.pow(stability, -w.at(19));
    if (rating == Rating.AGAIN) return stability * Math.min(change, 1);
    return stability * (sameDay.holds(rating) ? Math.max(change, 1) : change);
  }

  private static double clamp(double stability) {
    return Math.clamp(stability, LEAST, MOST);
  }
}
