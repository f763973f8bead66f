package dev.kindling.review;

/**
 * What a second answer on the same day does to stability. The official implementations differ only
 * here: the same-day formula may lower stability, and they disagree from which rating on it may
 * not.
 */
public enum SameDay {
  /**
   * Hard and above never lower it: fsrs-rs (model) and ts-fsrs. Ours, because somebody who did
   * remember must not be asked sooner for it.
   */
  HOLDS_FROM_HARD,
  /** Good and above never lower it: py-fsrs, java-fsrs and fsrs-rs (simulation). */
  HOLDS_FROM_GOOD,
  /**
   * No formula of its own: a same-day answer counts like one at retrievability 1 (ts-fsrs with
   * short-term memory off).
   */
  LIKE_ANY_DAY;

  boolean holds(Rating rating) {
    return switch (this) {
      case HOLDS_FROM_HARD -> rating.grade() >= 2;
      case HOLDS_FROM_GOOD -> rating.grade() >= 3;
      case LIKE_ANY_DAY -> false;
    };
  }
}
