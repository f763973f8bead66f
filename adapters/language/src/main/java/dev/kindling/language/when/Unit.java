package dev.kindling.language.when;

import java.time.Duration;
import java.time.Period;
import java.util.Locale;

/** What lengths of time are counted in. */
enum Unit {
  MINUTES,
  HOURS,
  DAYS,
  WEEKS,
  FORTNIGHTS,
  MONTHS;

  Period period(int count) {
    return switch (this) {
      case MINUTES, HOURS -> Period.ZERO;
      case DAYS -> Period.ofDays(count);
      case WEEKS -> Period.ofWeeks(count);
      case FORTNIGHTS -> Period.ofWeeks(2 * count);
      case MONTHS -> Period.ofMonths(count);
    };
  }

  Duration rest(int count) {
    return switch (this) {
      case MINUTES -> Duration.ofMinutes(count);
      case HOURS -> Duration.ofHours(count);
      case DAYS, WEEKS, FORTNIGHTS, MONTHS -> Duration.ZERO;
    };
  }

  /** Its list in the vocabulary. */
  String list() {
    return name().toLowerCase(Locale.ROOT);
  }
}
