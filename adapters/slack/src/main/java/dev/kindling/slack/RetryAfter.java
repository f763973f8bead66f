package dev.kindling.slack;

import java.math.BigDecimal;
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

  /** Slack itself says whole seconds; a server that runs faster than life, for trials, does not. */
  private static final Pattern DECIMALS = Pattern.compile("[0-9]{1,9}[.][0-9]{1,9}");

  private static final Duration BRIEFEST = Duration.ofMillis(10);

  Duration rest() {
    if (header != null && DECIMALS.matcher(header.strip()).matches())
      return between(BRIEFEST, decimals(header.strip()));
    return between(SHORTEST, said());
  }

  private static Duration between(Duration shortest, Duration said) {
    if (said.compareTo(shortest) < 0) return shortest;
    return said.compareTo(LONGEST) > 0 ? LONGEST : said;
  }

  private Duration said() {
    if (header == null) return USUAL;
    String value = header.strip();
    if (SECONDS.matcher(value).matches()) return Duration.ofSeconds(Long.parseLong(value));
    return date(value);
  }

  private static Duration decimals(String seconds) {
    return Duration.ofNanos(new BigDecimal(seconds).movePointRight(9).longValue());
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
