package dev.kindling.server.loop;

import java.time.Duration;
import java.time.Instant;

/** How long a loop rests between two looks. Pure. */
final class Rest {
  /** Other servers may plan something without telling us: we look this often. */
  static final Duration IDLE = Duration.ofSeconds(1);

  /** Between two looks that both found work: leaves room for everybody else. */
  static final Duration BUSY = Duration.ofMillis(3);

  private static final Duration LONGEST = Duration.ofSeconds(30);

  private Rest() {}

  static Duration until(Instant wake, Instant now) {
    if (wake.isBefore(now.plus(BUSY))) return BUSY;
    return wake.isAfter(now.plus(IDLE)) ? IDLE : Duration.between(now, wake);
  }

  /** After so many failures in a row: 1, 2, 4 … seconds, at most half a minute. */
  static Duration after(int failures) {
    Duration rest = IDLE.multipliedBy(1L << Math.min(failures - 1, 10));
    return rest.compareTo(LONGEST) > 0 ? LONGEST : rest;
  }
}
