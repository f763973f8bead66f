package dev.kindling.review;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A local date stands as its midnight in UTC, whatever zone it is local to. Between two of these,
 * 24 hours are a calendar day: daylight saving and moving house don't count as time.
 */
final class Dates {
  private static final long DAY = 86_400;

  private Dates() {}

  static Instant instant(LocalDate date) {
    return instant(date.toEpochDay());
  }

  static LocalDate date(Instant instant) {
    return LocalDate.ofEpochDay(day(instant));
  }

  /** The date of so many days since 1970-01-01. */
  static Instant instant(long day) {
    return Instant.ofEpochSecond(day * DAY);
  }

  static long day(Instant instant) {
    return Math.floorDiv(instant.getEpochSecond(), DAY);
  }
}
