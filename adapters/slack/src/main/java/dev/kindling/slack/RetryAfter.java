package dev.kindling.slack;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How long Slack wants to be left alone.
 *
 * @param header the header's value: seconds, or a date as proxies send it; null if there was none
 */
record RetryAfter(@Nullable String header, Instant now) {
  /** Taken where Slack doesn't say. */
  static final Duration USUAL = Duration.ofSeconds(30);

  static final Duration SHORTEST = Duration.ofSeconds(1);

  /** Nobody means more; a broken header must not silence a workspace for a year. */
  static final Duration LONGEST = Duration.ofHours(1);

  private static final Pattern SECONDS = Pattern.compile("[0-9]{1,9}");

  Duration rest() {
    Duration said = said();
    if (said.compareTo(SHORTEST) < 0) return SHORTEST;
    return said.compareTo(LONGEST) > 0 ? LONGEST : said;
  }

  private Duration said() {
    if (header == null) return USUAL;
    String value = header.strip();
    if (SECONDS.matcher(value).matches()) return Duration.ofSeconds(Long.parseLong(value));
    return date(value);
  }

  private Duration date(String value) {
    try {
      var until = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return Duration.between(now, until);
    } catch (DateTimeException _) {
      return USUAL;
    }
  }
}
