package dev.kindling.testkit.time;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * A clock that runs like a real one from wherever it was set: for tests of the whole app, where
 * several threads live in the same time and limits end by themselves.
 */
public final class FlowingClock implements InstantSource {
  private Instant start;
  private long since = System.nanoTime();

  private FlowingClock(Instant start) {
    this.start = start;
  }

  /** It is that instant now, {@code 2026-03-02T08:00:00Z}. */
  public static FlowingClock at(String start) {
    return new FlowingClock(Instant.parse(start));
  }

  @Override
  public synchronized Instant instant() {
    return start.plusNanos(System.nanoTime() - since);
  }

  /** Jumps forward; returns what it shows then. */
  public synchronized Instant tick(Duration by) {
    set(instant().plus(by));
    return start;
  }

  /** Jumps to that instant. */
  public synchronized void set(Instant to) {
    start = to;
    since = System.nanoTime();
  }
}
