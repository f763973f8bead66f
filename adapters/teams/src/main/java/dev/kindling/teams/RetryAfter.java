package dev.kindling.teams;

import java.math.BigDecimal;
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

  /** Teams says whole seconds; only a server that runs faster than life, for trials, says less. */
  private static final Duration BRIEFEST = Duration.ofMillis(10);

  private RetryAfter() {}

  /** Between a second and an hour; five seconds if it isn't said, or not so that it can be read. */
  static Duration read(Optional<String> header, Instant now) {
    String text = header.map(String::strip).orElse("");
    boolean decimals = text.matches("\\d{1,9}[.]\\d{1,9}");
    return decimals ? between(BRIEFEST, decimals(text)) : between(LEAST, read(text, now));
  }

  private static Duration between(Duration least, Duration said) {
    if (said.compareTo(least) < 0) return least;
    return said.compareTo(MOST) > 0 ? MOST : said;
  }

  private static Duration decimals(String seconds) {
    return Duration.ofNanos(new BigDecimal(seconds).movePointRight(9).longValue());
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
