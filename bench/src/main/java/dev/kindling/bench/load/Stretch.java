package dev.kindling.bench.load;

import java.util.List;
import java.util.stream.LongStream;

/**
 * What came of a timed stretch.
 *
 * @param answers how many there were
 * @param perSecond answers a second, over all connections
 * @param p50 what half of them took at most, in milliseconds
 * @param p99 what 99 of 100 took at most, in milliseconds
 * @param failed answers other than 200
 */
public record Stretch(long answers, double perSecond, double p50, double p99, long failed) {
  static Stretch of(double seconds, List<long[]> nanos, long failed) {
    long[] all = nanos.stream().flatMapToLong(LongStream::of).sorted().toArray();
    return new Stretch(all.length, all.length / seconds, at(all, 0.5), at(all, 0.99), failed);
  }

  private static double at(long[] sorted, double share) {
    return sorted.length == 0 ? 0 : sorted[(int) (sorted.length * share)] / 1e6;
  }
}
