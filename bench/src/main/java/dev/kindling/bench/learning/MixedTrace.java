package dev.kindling.bench.learning;

/** Forgetting that is quick at first and has a long tail. */
final class MixedTrace implements Trace {
  /** About 55 % are recalled a week after a lesson and its questions. */
  private static final double FIRST_HALF_LIFE = 8;

  private static final double AFTER_A_LAPSE = 6;
  private static final double READING = 0.3;

  private final double ease;
  private double halfLife;
  private double last;

  MixedTrace(double ease, double day) {
    this.ease = ease;
    this.halfLife = FIRST_HALF_LIFE * ease;
    this.last = day;
  }

  @Override
  public double recall(double day) {
    double halves = (day - last) / halfLife;
    return 0.5 * Math.pow(2, -halves) + 0.5 / Math.sqrt(1 + 3 * halves);
  }

  @Override
  public void recalled(double day) {
    halfLife *= 1 + growth(day);
    last = day;
  }

  @Override
  public void corrected(double day) {
    halfLife = relearned();
    last = day;
  }

  /** What is gone is learnt anew; what is there gains less than by being recalled. */
  @Override
  public void reread(double day) {
    double recall = recall(day);
    double kept = halfLife * (1 + READING * growth(day));
    halfLife = recall * kept + (1 - recall) * relearned();
    last = day;
  }

  /** Recalled at 90 %, it more than doubles; what is long known grows more slowly. */
  private double growth(double day) {
    double slowing = Math.pow(halfLife / FIRST_HALF_LIFE, -0.15);
    return 4 * Math.sqrt(1 - recall(day)) * Math.pow(ease, 0.3) * slowing;
  }

  private double relearned() {
    return Math.max(AFTER_A_LAPSE * ease, halfLife / 2);
  }
}
