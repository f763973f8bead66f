package dev.kindling.web.practice;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How the practice clock reads on the page: {@code Monday 7 December 2026, 09:00}. */
final class Clock {
  private static final DateTimeFormatter FACE =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm", Locale.UK);

  private Clock() {}

  static String face(ZonedDateTime time) {
    return FACE.format(time);
  }
}
