package dev.kindling.testkit.teams;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Counts requests of one kind, lets a test wait for them, and holds them back if told so. */
final class Arrivals {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private int count;
  private boolean held;

  /** Counts one; returns which it is, once nothing holds it. */
  int arrive() {
    lock.lock();
    try {
      int mine = ++count;
      changed.signalAll();
      while (held) changed.awaitUninterruptibly();
      return mine;
    } finally {
      lock.unlock();
    }
  }

  /** From now on none is answered, or all are. */
  void hold(boolean hold) {
    lock.lock();
    try {
      held = hold;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  int count() {
    lock.lock();
    try {
      return count;
    } finally {
      lock.unlock();
    }
  }

  /** Waits until so many came; fails after that while. */
  void await(int wanted, Duration most) {
    long left = most.toNanos();
    lock.lock();
    try {
      while (count < wanted) {
        if (left <= 0) throw new AssertionError(count + " came, not " + wanted);
        left = changed.awaitNanos(left);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting", e);
    } finally {
      lock.unlock();
    }
  }
}
