package dev.kindling.web.practice;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How the practice clock reads on the page. */
final class Clock {
  private static final DateTimeFormatter FACE =
      DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", Locale.UK);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm", Locale.UK);

  private Clock() {}

  /** Short, for a line that is always there: {@code Mon 7 Dec, 09:00}. */
  static String face(ZonedDateTime time) {
    return FACE.format(time);
  }

  /** In full, for a sentence: {@code Monday 7 December 2026, 09:00}. */
  static String day(ZonedDateTime time) {
    return DAY.format(time);
  }
}
