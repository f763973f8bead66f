package dev.kindling.bench.load;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** What came of each request. Safe for many threads. */
public final class Log {
  private final Map<String, Long> failures = new TreeMap<>();
  private long[] nanos = new long[4096];
  private int count;
  private long latest;

  /**
   * An answer came.
   *
   * @param took since it was due
   * @param late how much of that it waited for the one who sends
   */
  public synchronized void answered(int status, long took, long late) {
    if (status != 200) failures.merge(String.valueOf(status), 1L, Long::sum);
    note(took, late);
  }

  /** There was no answer: given up after that long. */
  public synchronized void failed(String why, long took, long late) {
    failures.merge(why, 1L, Long::sum);
    note(took, late);
  }

  /** All of it until now. */
  public synchronized Acknowledgements read() {
    long[] sorted = Arrays.copyOf(nanos, count);
    Arrays.sort(sorted);
    return new Acknowledgements(sorted, failures, latest);
  }

  private void note(long took, long late) {
    if (count == nanos.length) nanos = Arrays.copyOf(nanos, 2 * count);
    nanos[count++] = took;
    latest = Math.max(latest, late);
  }
}
