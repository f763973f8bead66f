package dev.kindling.testkit.teams;

import java.time.Duration;

/** Counts requests of one kind, lets a test wait for them, and holds them back if told so. */
final class Arrivals {
  private int count;
  private boolean held;

  /** Counts one; returns which it is, once nothing holds it. */
  synchronized int arrive() {
    int mine = ++count;
    notifyAll();
    while (held) pause(0);
    return mine;
  }

  /** From now on none is answered, or all are. */
  synchronized void hold(boolean hold) {
    held = hold;
    notifyAll();
  }

  synchronized int count() {
    return count;
  }

  /** Waits until so many came; fails after that while. */
  synchronized void await(int wanted, Duration most) {
    long end = System.nanoTime() + most.toNanos();
    for (long left = most.toNanos(); count < wanted; left = end - System.nanoTime()) {
      if (left <= 0) throw new AssertionError(count + " came, not " + wanted);
      pause(left / 1_000_000 + 1);
    }
  }

  private void pause(long millis) {
    try {
      wait(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting", e);
    }
  }
}
