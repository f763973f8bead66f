package dev.kindling.redis.client;

import java.time.Instant;

/**
 * Instants as the whole milliseconds that scores hold. Those too far away for a score become the
 * nearest that fits.
 */
public final class Millis {
  private static final long MOST = 1L << 53;
  private static final Instant FIRST = Instant.ofEpochMilli(-MOST);
  private static final Instant LAST = Instant.ofEpochMilli(MOST);

  private Millis() {}

  /** Rounded down: what has come by then. */
  public static long floor(Instant instant) {
    if (instant.isBefore(FIRST)) return -MOST;
    return instant.isAfter(LAST) ? MOST : instant.toEpochMilli();
  }

  /** Rounded up: what must not come before. */
  public static long ceil(Instant instant) {
    long floor = floor(instant);
    boolean exact = !Instant.ofEpochMilli(floor).isBefore(instant);
    return exact || floor == MOST ? floor : floor + 1;
  }
}
