package dev.kindling.testkit.slack;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** Slack's ids of messages: seconds and millionths, no two alike. */
final class TimeStamps {
  private final InstantSource clock;
  private long last;

  TimeStamps(InstantSource clock) {
    this.clock = clock;
  }

  synchronized String next() {
    last = Math.max(last + 1, ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant()));
    return "%d.%06d".formatted(last / 1_000_000, last % 1_000_000);
  }

  /** Millionths since the epoch; throws NumberFormatException for what is no time stamp. */
  static long micros(String ts) {
    String[] parts = ts.split("\\.", 2);
    String fraction = parts.length == 1 ? "" : parts[1];
    return Long.parseLong(parts[0]) * 1_000_000
        + Long.parseLong((fraction + "000000").substring(0, 6));
  }
}
