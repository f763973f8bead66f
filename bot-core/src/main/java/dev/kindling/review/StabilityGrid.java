package dev.kindling.review;

/**
 * Stability in 14 bits: 16,384 values from 0.001 to 36,500 days, each 0.106 % above the one before,
 * because a day matters less the longer an item is kept. Both ends are exact, the nearest value is
 * within 0.054 %, and of two stabilities the greater never gets the smaller value.
 *
 * <p>StrictMath, so that bytes that one machine wrote mean the same on every other.
 */
final class StabilityGrid {
  /** The code of the greatest stability; that of the least is 0. */
  static final int MOST = 0x3FFF;

  private static final double STEP = StrictMath.log(Stability.MOST / Stability.LEAST) / MOST;

  /** Worked out once, 128 KB: a tick looks at every item that somebody was ever asked. */
  private static final double[] VALUES = values();

  private StabilityGrid() {}

  private static double[] values() {
    double[] values = new double[MOST + 1];
    for (int code = 0; code < MOST; code++)
      values[code] = Stability.LEAST * StrictMath.exp(code * STEP);
    values[MOST] = Stability.MOST;
    return values;
  }

  /** The code of the value nearest to that stability, in days, within its range. */
  static int code(double stability) {
    return (int) Math.round(StrictMath.log(stability / Stability.LEAST) / STEP);
  }

  /** The value of that code, in days; its own code is that one again. */
  static double stability(int code) {
    return VALUES[code];
  }
}
