package dev.kindling.server.loop;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Looks for work again and again, in a thread of its own: when the last look said so, when somebody
 * wakes it, and once a second. A look that fails is tried again after a rest that grows.
 */
public final class Loop implements AutoCloseable {
  private static final Duration FAREWELL = Duration.ofSeconds(5);

  private final String name;
  private final Look look;
  private final InstantSource clock;
  private final Runnable failed;
  private final Trouble trouble;
  private final ReentrantLock looking = new ReentrantLock();
  private final Semaphore wake = new Semaphore(0);
  private volatile boolean stopping;
  private @Nullable Thread thread;

  /**
   * @param name what the loop is for, in words for the log
   * @param failed told of each look that fails
   */
  public Loop(String name, Look look, InstantSource clock, Runnable failed) {
    this.name = name;
    this.look = look;
    this.clock = clock;
    this.failed = failed;
    this.trouble = new Trouble(name);
  }

  /** The hand crank: looks once, here and now, and throws what the look throws. */
  public Instant crank() {
    looking.lock();
    try {
      return look.at(clock.instant());
    } finally {
      looking.unlock();
    }
  }

  /** Starts the thread; once. */
  public void start() {
    thread = Thread.ofVirtual().name("loop for " + name).start(this::run);
  }

  /** There is something to look at now. Cheap, from any thread, as often as you like. */
  public void wake() {
    if (wake.availablePermits() == 0) wake.release();
  }

  /** Ends after the look that is going on; a second call does nothing. */
  @Override
  public void close() {
    stopping = true;
    wake.release();
    Thread running = thread;
    if (running == null) return;
    try {
      if (!running.join(FAREWELL)) running.interrupt();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    while (!stopping) turn();
  }

  private void turn() {
    try {
      Instant next = crank();
      trouble.over();
      rest(Rest.until(next, clock.instant()), true);
    } catch (RuntimeException failure) {
      failed.run();
      rest(Rest.after(trouble.note(failure)), false);
    }
  }

  /**
   * Being woken doesn't shorten the rest after a failure: what failed is not asked all the time.
   */
  private void rest(Duration most, boolean wakeable) {
    long end = System.nanoTime() + most.toNanos();
    boolean woken = false;
    while (!stopping && !woken && System.nanoTime() < end)
      woken = acquired(end - System.nanoTime()) && wakeable;
    wake.drainPermits();
  }

  private boolean acquired(long nanos) {
    try {
      return wake.tryAcquire(nanos, TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      stopping = true;
      return true;
    }
  }
}
