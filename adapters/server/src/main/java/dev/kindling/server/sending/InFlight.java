package dev.kindling.server.sending;

import dev.kindling.platform.Workspace;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Counts what is under way, in all and into each workspace, and lets one wait until nothing is. */
final class InFlight {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition none = lock.newCondition();
  private final Map<Workspace, Integer> into = new HashMap<>();
  private int count;

  void begin() {
    add(1);
  }

  void end() {
    add(-1);
  }

  void begin(Workspace workspace) {
    add(workspace, 1);
  }

  void end(Workspace workspace) {
    add(workspace, -1);
  }

  int count() {
    lock.lock();
    try {
      return count;
    } finally {
      lock.unlock();
    }
  }

  int count(Workspace workspace) {
    lock.lock();
    try {
      return into.getOrDefault(workspace, 0);
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

  private void add(Workspace workspace, int more) {
    lock.lock();
    try {
      into.merge(workspace, more, Integer::sum);
      into.remove(workspace, 0);
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
