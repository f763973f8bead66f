package dev.kindling.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * A local date stands as its midnight in UTC, whatever zone it is local to. Between two of these,
 * 24 hours are a calendar day: daylight saving and moving house don't count as time.
 */
final class Dates {
  private Dates() {}

  static Instant instant(LocalDate date) {
    return date.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  static LocalDate date(Instant instant) {
    return LocalDate.ofInstant(instant, ZoneOffset.UTC);
  }
}
