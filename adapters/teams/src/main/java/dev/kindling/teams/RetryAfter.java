package dev.kindling.teams;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** How long a platform asks to be left alone: seconds, or a date. */
final class RetryAfter {
  private static final Duration UNSAID = Duration.ofSeconds(5);
  private static final Duration LEAST = Duration.ofSeconds(1);
  private static final Duration MOST = Duration.ofHours(1);

  private RetryAfter() {}

  /** Between a second and an hour; five seconds if it isn't said, or not so that it can be read. */
  static Duration read(Optional<String> header, Instant now) {
    Duration said = header.map(String::strip).map(text -> read(text, now)).orElse(UNSAID);
    if (said.compareTo(LEAST) < 0) return LEAST;
    return said.compareTo(MOST) > 0 ? MOST : said;
  }

  private static Duration read(String text, Instant now) {
    if (text.matches("\\d{1,9}")) return Duration.ofSeconds(Long.parseLong(text));
    try {
      DateTimeFormatter dates = DateTimeFormatter.RFC_1123_DATE_TIME;
      return Duration.between(now, ZonedDateTime.parse(text, dates).toInstant());
    } catch (DateTimeException e) {
      return UNSAID;
    }
  }
}
