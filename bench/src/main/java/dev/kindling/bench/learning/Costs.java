package dev.kindling.bench.learning;

/** What things take, in seconds: the same under every plan. */
final class Costs {
  /** To notice a message and open it. */
  static final double OPENING = 10;

  /** To read a lesson. */
  static final double READING = 120;

  /** To read a lesson again. */
  static final double REREADING = 60;

  /** One question, on the average: what there must be left of a day's time to begin one. */
  static final double QUESTION = 22;

  private Costs() {}
}
