package dev.kindling.bench.load;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;

/**
 * How long acknowledgements took, each from the moment its request was due.
 *
 * @param nanos shortest first; what was never answered counts for as long as it was waited for
 * @param failures how many answers were not 200, by their status or by what happened instead
 * @param latest the longest that a request waited for the sender itself, in nanoseconds
 */
@SuppressWarnings("ArrayRecordComponent") // read, never compared
public record Acknowledgements(long[] nanos, Map<String, Long> failures, long latest) {
  public Acknowledgements {
    failures = Map.copyOf(failures);
  }

  public int sent() {
    return nanos.length;
  }

  /** How many were answered 200. */
  public long answered() {
    return sent() - failed();
  }

  public long failed() {
    return failures.values().stream().mapToLong(Long::longValue).sum();
  }

  /** What that share of them took at most, in milliseconds; 1 for the longest. */
  public double millis(double share) {
    if (nanos.length == 0) return 0;
    int place = (int) Math.ceil(share * nanos.length) - 1;
    return nanos[Math.max(0, place)] / 1e6;
  }

  /** How many took longer than that. */
  public long over(Duration limit) {
    return Arrays.stream(nanos).filter(one -> one > limit.toNanos()).count();
  }
}
