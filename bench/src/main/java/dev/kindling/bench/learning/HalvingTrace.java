package dev.kindling.bench.learning;

/**
 * What is kept has a half-life, which recalling makes longer: how much longer is each one's own.
 */
abstract sealed class HalvingTrace implements Trace permits HalfLifeTrace, MixedTrace {
  /** About 55 % are recalled a week after a lesson and its questions. */
  static final double FIRST = 8;

  private static final double AFTER_A_LAPSE = 6;
  private static final double READING = 0.3;

  final double ease;
  private double halfLife;
  private double last;

  HalvingTrace(double ease, double day) {
    this.ease = ease;
    this.halfLife = FIRST * ease;
    this.last = day;
  }

  /** By which part of itself the half-life grows if it is recalled on that day. */
  abstract double growth(double day);

  final double halfLife() {
    return halfLife;
  }

  /** How many half-lives have passed since it was met. */
  final double halves(double day) {
    return (day - last) / halfLife;
  }

  @Override
  public final void recalled(double day) {
    halfLife *= 1 + growth(day);
    last = day;
  }

  @Override
  public final void corrected(double day) {
    halfLife = relearned();
    last = day;
  }

  /** What is gone is learnt anew; what is there gains less than by being recalled. */
  @Override
  public final void reread(double day) {
    double recall = recall(day);
    double kept = halfLife * (1 + READING * growth(day));
    halfLife = recall * kept + (1 - recall) * relearned();
    last = day;
  }

  private double relearned() {
    return Math.max(AFTER_A_LAPSE * ease, halfLife / 2);
  }
}
