package dev.kindling.testkit.memory;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Stores compare times by the millisecond. */
final class Times {
  private Times() {}

  static Instant floor(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MILLIS);
  }

  static Instant ceil(Instant instant) {
    Instant floor = floor(instant);
    return floor.equals(instant) ? floor : floor.plusMillis(1);
  }

  /** True if that time has come. */
  static boolean has(Instant come, Instant now) {
    return !floor(come).isAfter(floor(now));
  }
}
