package dev.kindling.testkit.traffic;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** So many in any such while, wherever it begins. */
public final class SlidingWindow implements Limit {
  private final Duration within;
  private final Deque<Instant> taken = new ArrayDeque<>();
  private int most;

  public SlidingWindow(int most, Duration within) {
    this.most = most;
    this.within = within;
  }

  @Override
  public synchronized Duration take(Instant now) {
    while (!taken.isEmpty() && !taken.getFirst().plus(within).isAfter(now)) taken.removeFirst();
    if (taken.size() >= most) return wait(now);
    taken.addLast(now);
    return Duration.ZERO;
  }

  /** After a limit became lower, more than one must leave the window. */
  private Duration wait(Instant now) {
    Instant blocking = taken.stream().skip(taken.size() - most).findFirst().orElse(now);
    return Duration.between(now, blocking.plus(within));
  }

  @Override
  public synchronized void become(double perMinute, Instant now) {
    most = Math.max(1, (int) Math.round(perMinute * within.toMillis() / 60_000));
  }
}
