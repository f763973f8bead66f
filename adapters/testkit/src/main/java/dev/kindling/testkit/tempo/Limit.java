package dev.kindling.testkit.tempo;

/**
 * A platform's rule about how fast is too fast. Times are seconds since the start and only grow.
 */
interface Limit {
  /** 0 if one more message fits at that time, and then it counts; else how long until one does. */
  double take(double now);

  /** For platforms that punish: nothing fits and nothing is saved up before then. */
  void block(double until);
}
