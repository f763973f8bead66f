package dev.kindling.slack;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Lets a method be called so often a minute as Slack allows in one workspace, wherever the minute
 * begins. A call counts from when it was answered, as nobody knows when on its way Slack counted
 * it. For one thread at a time.
 */
final class Turnstile {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final int perMinute;
  private final InstantSource clock;
  private final Deque<Instant> answered = new ArrayDeque<>();

  Turnstile(int perMinute, InstantSource clock) {
    this.perMinute = perMinute;
    this.clock = clock;
  }

  /** How long until the next call may go; nothing if it may at once. */
  Duration wait(Instant now) {
    if (answered.size() < perMinute) return Duration.ZERO;
    Duration left = Duration.between(now, answered.getFirst().plus(MINUTE));
    if (left.isNegative()) return Duration.ZERO;
    // A clock that was put back must not make it longer.
    return left.compareTo(MINUTE) < 0 ? left : MINUTE;
  }

  /** Waits until the next call may go. */
  void enter(Waiting waiting) throws InterruptedException {
    Duration wait = wait(clock.instant());
    if (!wait.isZero()) waiting.pause(wait);
  }

  /** The call was answered, or failed. */
  void leave() {
    if (answered.size() == perMinute) answered.removeFirst();
    answered.addLast(clock.instant());
  }
}
