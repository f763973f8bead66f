package dev.kindling.teams;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/**
 * When a human is told of something that lasts: at once, and then once an hour until it has ended.
 * Safe for many threads: of those that ask at the same time one is told to speak.
 */
final class Reminder {
  private static final Duration BETWEEN = Duration.ofHours(1);

  private final AtomicReference<Instant> next = new AtomicReference<>(Instant.MIN);

  /** True if it is time to say it; whoever is told so says it. */
  boolean isDue(Instant now) {
    Instant due = next.get();
    return !now.isBefore(due) && next.compareAndSet(due, now.plus(BETWEEN));
  }

  /** It is over: should it come again, that is news. */
  void ended() {
    next.set(Instant.MIN);
  }
}
