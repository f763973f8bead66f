package dev.kindling.server.life;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits, for a bounded time, for something that can only be asked, not listened to. */
public final class Patience {
  private static final long PAUSE = Duration.ofMillis(10).toNanos();

  private Patience() {}

  /**
   * Asks again and again; true as soon as the answer is yes, false when the time is over or the
   * thread is interrupted, whose mark stays set.
   */
  public static boolean until(Duration most, BooleanSupplier question) {
    long end = System.nanoTime() + most.toNanos();
    while (!question.getAsBoolean()) {
      if (System.nanoTime() > end || Thread.currentThread().isInterrupted()) return false;
      LockSupport.parkNanos(PAUSE);
    }
    return true;
  }
}
