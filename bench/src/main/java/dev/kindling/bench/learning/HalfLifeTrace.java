package dev.kindling.bench.learning;

/** Forgetting without a tail: what isn't met again is gone for good. */
final class HalfLifeTrace implements Trace {
  private static final double FIRST = 8;
  private static final double AFTER_A_LAPSE = 6;
  private static final double READING = 0.3;

  private final double ease;
  private double halfLife;
  private double last;

  HalfLifeTrace(double ease, double day) {
    this.ease = ease;
    this.halfLife = FIRST * ease;
    this.last = day;
  }

  @Override
  public double recall(double day) {
    return Math.pow(2, -halves(day));
  }

  private double halves(double day) {
    return (day - last) / halfLife;
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

  /** Waiting longer than half of a half-life adds nothing. */
  private double growth(double day) {
    return 2.5 * Math.min(1, 2 * halves(day));
  }

  private double relearned() {
    return Math.max(AFTER_A_LAPSE * ease, halfLife / 2);
  }
}
