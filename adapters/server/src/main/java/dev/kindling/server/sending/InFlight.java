package dev.kindling.server.sending;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Counts what is under way, and lets one wait until nothing is. */
final class InFlight {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition none = lock.newCondition();
  private int count;

  void begin() {
    add(1);
  }

  void end() {
    add(-1);
  }

  int count() {
    lock.lock();
    try {
      return count;
    } finally {
      lock.unlock();
    }
  }

  /** True if nothing is under way any more, false if the time is over first. */
  boolean awaitNone(Duration most) {
    lock.lock();
    try {
      long left = most.toNanos();
      while (count > 0 && left > 0) left = none.awaitNanos(left);
      return count == 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      lock.unlock();
    }
  }

  private void add(int more) {
    lock.lock();
    try {
      count += more;
      if (count == 0) none.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
