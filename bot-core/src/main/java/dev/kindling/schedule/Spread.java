package dev.kindling.schedule;

/**
 * Spreads what was learnt on one day over several: a due date moves by up to a twentieth of its
 * interval, and by a day at least, from three days on. Pure: the same learner and item always move
 * the same way.
 *
 * <p>A longer interval never becomes the shorter one: forgetting can't put an item off.
 */
final class Spread {
  /** Shorter intervals stay as they are: a day more or less would be a large part of them. */
  static final int FROM = 3;

  private static final int PARTS = 20;

  private Spread() {}

  /** That interval, moved; in days, as it is. */
  static int days(int learner, int item, int days) {
    if (days < FROM) return days;
    int most = (days + PARTS - 1) / PARTS;
    return days + (int) Math.round(most * lean(learner, item));
  }

  /** Where in its span an item stands for a learner: -1 to 1, evenly. */
  private static double lean(int learner, int item) {
    long mixed = (learner * 0x1_00_00_01L + item) * 0x9E37_79B9_7F4A_7C15L;
    mixed = (mixed ^ mixed >>> 32) * 0xD6E8_FEB8_6659_FD93L;
    return ((mixed >>> 40) / (double) (1 << 23)) - 1;
  }
}
