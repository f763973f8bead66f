package dev.kindling.review;

import java.time.Instant;

/**
 * One person's memory of one item, as the last answer left it. It is not the chance of recall: that
 * falls with every day, see {@link Fsrs#retrievability}.
 *
 * @param stability in days, 0.001 to 36,500: after so many days the chance of recall is 0.9
 * @param difficulty 1 (easy) to 10
 * @param lastReview when it was last answered; a local date stands as its midnight in UTC
 */
public record Memory(double stability, double difficulty, Instant lastReview, Phase phase) {
  /**
   * Checks both numbers.
   *
   * @throws IllegalArgumentException if a number is out of its range or isn't one
   */
  public Memory {
    if (!(stability >= Stability.LEAST && stability <= Stability.MOST))
      throw new IllegalArgumentException("Stability is 0.001 to 36,500 days, not " + stability);
    if (!(difficulty >= Difficulty.LEAST && difficulty <= Difficulty.MOST))
      throw new IllegalArgumentException("Difficulty is 1 to 10, not " + difficulty);
  }

  Strength strength() {
    return new Strength(stability, difficulty);
  }
}
