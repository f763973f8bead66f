package dev.kindling.portfolio;

import dev.kindling.learner.Agreement;
import dev.kindling.mastery.Mastery;

/**
 * A unit, or the first week, and how far somebody has come in it.
 *
 * @param id the unit's, or {@value #FIRST_WEEK}
 * @param statement what they were asked how far they agree with; empty if there is none
 * @param done how many of its lessons are done or were known already
 */
public record Part(
    String id,
    String title,
    String statement,
    Agreement said,
    Mastery mastery,
    int done,
    int lessons) {
  public static final String FIRST_WEEK = "first-week";

  /** True once something of it was done or answered. */
  public boolean isBegun() {
    return done > 0 || mastery.asked() > 0;
  }
}
