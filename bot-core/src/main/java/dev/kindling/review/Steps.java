package dev.kindling.review;

import java.time.Duration;
import java.util.List;

/**
 * Short waits before an item is spaced by days: after a first answer (learning) and after
 * forgetting (relearning). The coach uses none; they are here as the official implementations have
 * them, and a {@link ReviewState} keeps none.
 *
 * @param learning at most 15 waits, each shorter than a day and none shorter than the one before
 * @param relearning the same
 */
public record Steps(List<Duration> learning, List<Duration> relearning) {
  /** More short waits than these can't be meant. */
  static final int MOST = 15;

  private static final Steps NONE = new Steps(List.of(), List.of());

  public Steps {
    learning = checked(learning);
    relearning = checked(relearning);
  }

  /** No steps: every answer is followed by whole days. */
  public static Steps none() {
    return NONE;
  }

  private static List<Duration> checked(List<Duration> waits) {
    boolean ascending = waits.stream().sorted().toList().equals(waits);
    boolean withinADay = waits.stream().allMatch(Steps::isWithinADay);
    if (!ascending || !withinADay || waits.size() > MOST)
      throw new IllegalArgumentException(
          "Steps are at most %d waits within a day, shortest first, not %s".formatted(MOST, waits));
    return List.copyOf(waits);
  }

  private static boolean isWithinADay(Duration wait) {
    return wait.isPositive() && wait.compareTo(Duration.ofDays(1)) < 0;
  }
}
