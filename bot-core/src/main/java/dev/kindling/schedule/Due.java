package dev.kindling.schedule;

import dev.kindling.curriculum.ItemId;
import dev.kindling.curriculum.Lesson;
import java.util.Comparator;
import java.util.function.ToDoubleFunction;

/**
 * An item that may be asked again.
 *
 * @param lesson the one it belongs to
 * @param recall the chance that it is remembered today
 * @param waited for how many days it has been due; less than 0 if it isn't yet
 * @param misled they were sure of a wrong answer and have not been right since
 */
record Due(ItemId item, Lesson lesson, double recall, int waited, boolean misled) {
  /** What a day of waiting is worth in chance of recall, so that nothing waits for ever. */
  private static final double A_DAY = 0.002;

  /** While all can be asked soon: what is nearest to being lost first. */
  static final Comparator<Due> WEAKEST_FIRST = misledThenBy(Due::recall);

  /**
   * While more are due than can be asked: what is still remembered first. Asking makes it last,
   * where what is lost has to be learnt anew, for the same minute.
   */
  static final Comparator<Due> STRONGEST_FIRST = misledThenBy(due -> -due.recall());

  /** What is remembered best first, whatever went before. */
  static final Comparator<Due> EASIEST_FIRST =
      Comparator.comparing(Due::misled)
          .thenComparingDouble(due -> -due.recall())
          .thenComparingInt(Due::number);

  /** What has waited longest first. */
  static final Comparator<Due> LONGEST_FIRST =
      Comparator.comparingInt((Due due) -> -due.waited()).thenComparingInt(Due::number);

  /** What was sure and wrong counts a whole chance of recall: only long waiting outweighs it. */
  private static Comparator<Due> misledThenBy(ToDoubleFunction<Due> rank) {
    return Comparator.<Due>comparingDouble(
            due -> rank.applyAsDouble(due) - A_DAY * due.waited - (due.misled ? 1 : 0))
        .thenComparingInt(Due::number);
  }

  private int number() {
    return item.number();
  }

  boolean isDue() {
    return waited >= 0;
  }
}
