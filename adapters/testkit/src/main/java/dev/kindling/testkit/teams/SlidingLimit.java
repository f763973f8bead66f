package dev.kindling.testkit.teams;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** So many in any such while. */
final class SlidingLimit {
  private final int most;
  private final Duration within;
  private final Deque<Instant> taken = new ArrayDeque<>();

  SlidingLimit(int most, Duration within) {
    this.most = most;
    this.within = within;
  }

  /** How long to wait; empty if one more may go now. */
  Optional<Duration> refusal(Instant now) {
    while (!taken.isEmpty() && !taken.peekFirst().plus(within).isAfter(now)) taken.removeFirst();
    if (taken.size() < most) return Optional.empty();
    return Optional.of(Duration.between(now, taken.peekFirst().plus(within)));
  }

  void count(Instant now) {
    taken.addLast(now);
  }
}
