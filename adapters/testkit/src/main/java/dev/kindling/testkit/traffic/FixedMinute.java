package dev.kindling.testkit.traffic;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** So many in each minute, counted from the first call on; all may come at its beginning. */
public final class FixedMinute implements Limit {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private double perMinute;
  private @Nullable Instant begin;
  private int taken;

  public FixedMinute(double perMinute) {
    this.perMinute = perMinute;
  }

  @Override
  public synchronized Duration take(Instant now) {
    Instant minute = minute(now);
    if (taken >= Math.max(1, Math.floor(perMinute)))
      return Duration.between(now, minute.plus(MINUTE));
    taken++;
    return Duration.ZERO;
  }

  @Override
  public synchronized void become(double other, Instant now) {
    perMinute = other;
  }

  /** The beginning of the minute that this instant is in; a new one is counted anew. */
  private Instant minute(Instant now) {
    Instant last = begin == null ? now : begin;
    long over = Duration.between(last, now).dividedBy(MINUTE);
    if (over > 0) taken = 0;
    Instant minute = last.plus(MINUTE.multipliedBy(Math.max(0, over)));
    begin = minute;
    return minute;
  }
}
