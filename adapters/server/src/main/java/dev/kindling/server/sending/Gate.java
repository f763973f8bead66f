package dev.kindling.server.sending;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/** Lets sends into one workspace pass as its window allows, in their order. */
final class Gate {
  private final Passages passages;
  private final LongSupplier nanos;
  private final ReentrantLock turnstile = new ReentrantLock(true);
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition answered = lock.newCondition();
  private final AtomicInteger waiting = new AtomicInteger();

  /**
   * @param nanos a clock that never goes back
   */
  Gate(Passages passages, LongSupplier nanos) {
    this.passages = passages;
    this.nanos = nanos;
  }

  /** Waits for its turn; who is interrupted goes at once. */
  Passage enter() {
    waiting.incrementAndGet();
    turnstile.lock();
    try {
      return next();
    } finally {
      turnstile.unlock();
      waiting.decrementAndGet();
    }
  }

  /** Its answer is there. */
  void over(Passage passage) {
    lock.lock();
    try {
      passages.over(passage, nanos.getAsLong());
      answered.signal();
    } finally {
      lock.unlock();
    }
  }

  int waiting() {
    return waiting.get();
  }

  /** One at a time waits here: those behind it stand at the turnstile. */
  private Passage next() {
    lock.lock();
    try {
      long rest = passages.rest(nanos.getAsLong());
      while (rest > 0) {
        answered.awaitNanos(rest);
        rest = passages.rest(nanos.getAsLong());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      lock.unlock();
    }
    return enter(nanos.getAsLong());
  }

  private Passage enter(long now) {
    lock.lock();
    try {
      return passages.enter(now);
    } finally {
      lock.unlock();
    }
  }
}
