package dev.kindling.learner;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a record keeps so that two records of one person can become one.
 *
 * @param code the code they were given to type on the other platform, without its dash; or null
 * @param until the code is good before then; null where there is none
 * @param wrong how many wrong codes they typed since the first of this hour
 * @param since when that first one came; null where there is none
 */
public record Linking(
    @Nullable String code, @Nullable Instant until, int wrong, @Nullable Instant since) {
  /** How long a code is good. */
  public static final Duration LIFE = Duration.ofMinutes(10);

  /** After so many wrong codes within an hour none is looked at any more. */
  public static final int MOST_WRONG = 5;

  private static final Duration WINDOW = Duration.ofHours(1);

  public static Linking none() {
    return new Linking(null, null, 0, null);
  }

  /** They were given that code; one they had before is no longer good. */
  public Linking offering(String newer, Instant now) {
    return new Linking(newer, now.plus(LIFE), wrong, since);
  }

  /** Whether that is the code they were given, and still good. */
  public boolean offers(String typed, Instant now) {
    return typed.equals(code) && until != null && now.isBefore(until);
  }

  /** Whether a code that they type is looked at. */
  public boolean mayGuess(Instant now) {
    return wrong < MOST_WRONG || !isCounting(now);
  }

  public Linking guessedWrong(Instant now) {
    return isCounting(now)
        ? new Linking(code, until, wrong + 1, since)
        : new Linking(code, until, 1, now);
  }

  private boolean isCounting(Instant now) {
    return since != null && now.isBefore(since.plus(WINDOW));
  }
}
