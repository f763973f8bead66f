package dev.kindling.testkit.traffic;

import java.time.Duration;
import java.time.Instant;

/**
 * What a platform counted of messages sent to it; looking up and the like isn't in it.
 *
 * @param calls all that arrived
 * @param accepted taken, whatever was answered
 * @param limited answered 429
 * @param early arrived while a Retry-After lasted, and not {@code crossed}
 * @param crossed arrived so shortly after a 429 that they had left before it was heard
 * @param duplicates taken although the same was taken before
 * @param repeats arrived again after an attempt that may have been taken
 * @param first when the first was taken; the epoch if none was
 * @param last when the last was taken; the epoch if none was
 */
public record Tally(
    long calls,
    long accepted,
    long limited,
    long early,
    long crossed,
    long duplicates,
    long repeats,
    Instant first,
    Instant last) {

  /** From the first to the last that was taken. */
  public Duration took() {
    return Duration.between(first, last);
  }

  /** As JSON, instants as milliseconds since the epoch. */
  public String json() {
    return ("{\"calls\":%d,\"accepted\":%d,\"limited\":%d,\"early\":%d,\"crossed\":%d,"
            + "\"duplicates\":%d,\"repeats\":%d,\"first\":%d,\"last\":%d}")
        .formatted(
            calls,
            accepted,
            limited,
            early,
            crossed,
            duplicates,
            repeats,
            first.toEpochMilli(),
            last.toEpochMilli());
  }
}
