package dev.kindling.web.admin;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Measures how fast campaigns move, from what pages have seen of them in the last minute. In memory
 * only, of the hundred campaigns looked at last.
 */
final class Speeds {
  /** What is older says nothing about now. */
  static final Duration WINDOW = Duration.ofMinutes(1);

  /** Over less time a burst looks like a speed. */
  static final Duration LEAST = Duration.ofSeconds(5);

  private static final Duration APART = Duration.ofMillis(900);
  private static final int KEPT = 100;

  private record Sample(Instant at, int settled) {}

  private final Map<String, Deque<Sample>> seen = new Newest();

  /**
   * Takes note of how many are settled now; returns the speed, empty until it has been looked at
   * for long enough.
   *
   * @param now real time
   */
  synchronized Optional<Speed> look(String campaign, int settled, Instant now) {
    Deque<Sample> samples = seen.computeIfAbsent(campaign, _ -> new ArrayDeque<>());
    samples.removeIf(sample -> sample.at().isBefore(now.minus(WINDOW)));
    Sample last = samples.peekLast();
    if (last == null || !now.isBefore(last.at().plus(APART)))
      samples.addLast(new Sample(now, settled));
    return speed(samples.getFirst(), new Sample(now, settled));
  }

  /** What was seen before it stood still on purpose says nothing about how it goes on. */
  synchronized void forget(String campaign) {
    seen.remove(campaign);
  }

  private static Optional<Speed> speed(Sample first, Sample now) {
    Duration over = Duration.between(first.at(), now.at());
    if (over.compareTo(LEAST) < 0) return Optional.empty();
    return Optional.of(new Speed(Math.max(0, now.settled() - first.settled()), over));
  }

  private static final class Newest extends LinkedHashMap<String, Deque<Sample>> {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Deque<Sample>> eldest) {
      return size() > KEPT;
    }
  }
}
