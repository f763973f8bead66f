package dev.kindling.server.sending;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The latest sends into a workspace, as many as its platform's window holds, and when the next may
 * follow. What a platform counts is when messages arrive, and a machine that is busy holds some of
 * them up, so that more arrive together than left together: a message that took longer than usual
 * is taken to have arrived late. Times are nanoseconds of a clock that never goes back; for one
 * thread at a time.
 */
final class Passages {
  private static final int FIRST_STEPS = 4;

  private final @Nullable Passage[] latest;
  private final long[] took;
  private final long within;
  private long entered;
  private long over;

  Passages(int most, long within) {
    this.latest = new Passage[most];
    this.took = new long[most];
    this.within = within;
  }

  /**
   * How long until one more may leave, if nothing is heard until then; 0 or less for now. A process
   * that has just started is slow: with each answer a few more may be under way.
   */
  long rest(long now) {
    if (entered > FIRST_STEPS * over) return within;
    long usual = usual();
    Passage first = latest[first(now, usual)];
    return first == null ? 0 : first.counted(now, usual) + within - now;
  }

  /** One leaves now. */
  Passage enter(long now) {
    entered++;
    Passage passage = new Passage(now);
    latest[first(now, usual())] = passage;
    return passage;
  }

  /** The platform has answered, or nothing was written. */
  void over(Passage passage, long now) {
    took[(int) (over++ % took.length)] = passage.over(now);
  }

  /** The place that is free, or free first. */
  private int first(long now, long usual) {
    int first = 0;
    for (int place = 0; place < latest.length; place++) {
      Passage one = latest[place];
      if (one == null) return place;
      Passage other = Objects.requireNonNull(latest[first]);
      if (one.counted(now, usual) < other.counted(now, usual)) first = place;
    }
    return first;
  }

  /** The median of the latest; the least of the first few, as a start is slow. */
  private long usual() {
    if (over == 0) return 0;
    long[] sorted = Arrays.copyOf(took, (int) Math.min(over, took.length));
    Arrays.sort(sorted);
    return over < took.length ? sorted[0] : sorted[sorted.length / 2];
  }
}
