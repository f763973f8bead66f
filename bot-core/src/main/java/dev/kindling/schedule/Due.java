package dev.kindling.schedule;

import dev.kindling.curriculum.ItemId;
import dev.kindling.curriculum.Lesson;
import java.util.Comparator;

/**
 * An item that may be asked again.
 *
 * @param lesson the one it belongs to
 * @param recall the chance that it is remembered today
 * @param waited for how many days it has been due; less than 0 if it isn't yet
 * @param misled they were sure of a wrong answer and have not been right since
 */
record Due(ItemId item, Lesson lesson, double recall, int waited, boolean misled) {
  /**
   * The chance of recall that a day of waiting makes up for. Without it, an item that is known
   * fairly well could wait for ever behind ones that never stick.
   */
  static final double A_DAY = 0.01;

  /** What was sure and wrong comes before anything that hasn't waited for months. */
  private static final double MISLED = 1;

  /** The most urgent first. */
  static final Comparator<Due> URGENCY =
      Comparator.comparingDouble(Due::urgency).thenComparing(due -> due.item().number());

  /** What is remembered best first. */
  static final Comparator<Due> EASE =
      Comparator.comparing(Due::misled)
          .thenComparing(Due::recall, Comparator.reverseOrder())
          .thenComparing(due -> due.item().number());

  /** The less, the more urgent. */
  private double urgency() {
    return recall - A_DAY * waited - (misled ? MISLED : 0);
  }

  boolean isDue() {
    return waited >= 0;
  }
}
