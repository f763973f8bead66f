package dev.kindling.testkit.teams;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** 7 in a second, 8 in two, 60 in thirty and 1,800 in an hour, into one conversation. */
final class ConversationLimit {
  private static final List<Window> WINDOWS =
      List.of(
          new Window(7, Duration.ofSeconds(1)),
          new Window(8, Duration.ofSeconds(2)),
          new Window(60, Duration.ofSeconds(30)),
          new Window(1800, Duration.ofHours(1)));

  private final List<Instant> taken = new ArrayList<>(1);

  private record Window(int most, Duration within) {}

  /** Until all windows have room for one more; zero if they have. */
  Duration wait(Instant now) {
    return WINDOWS.stream()
        .map(window -> wait(window, now))
        .max(Duration::compareTo)
        .orElse(Duration.ZERO);
  }

  void count(Instant now) {
    taken.removeIf(instant -> !instant.plus(WINDOWS.getLast().within()).isAfter(now));
    taken.add(now);
  }

  private Duration wait(Window window, Instant now) {
    if (taken.size() < window.most()) return Duration.ZERO;
    Instant free = taken.get(taken.size() - window.most()).plus(window.within());
    return free.isAfter(now) ? Duration.between(now, free) : Duration.ZERO;
  }
}
