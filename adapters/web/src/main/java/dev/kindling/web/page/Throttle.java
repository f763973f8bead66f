package dev.kindling.web.page;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts what somebody does within a span of time. Holds the newest thousand, no more. */
public final class Throttle {
  private static final int KEPT = 1000;

  private final int most;
  private final Duration span;
  private final Map<String, Window> windows = new Newest();

  /** At most so many per key within a span. */
  public Throttle(int most, Duration span) {
    this.most = most;
    this.span = span;
  }

  /** Counts one more of that key; false if that is too many. */
  public synchronized boolean allows(String key, Instant now) {
    Window window = windows.get(key);
    if (window == null || !now.isBefore(window.from.plus(span))) window = new Window(now, 0);
    windows.put(key, new Window(window.from, window.count + 1));
    return window.count < most;
  }

  /** As {@link #allows}, throwing a {@link PageProblem} of status 429. */
  public void check(String key, Instant now) {
    if (!allows(key, now))
      throw new PageProblem(429, "That was a lot at once. Wait a minute, then try again.");
  }

  private record Window(Instant from, int count) {}

  private static final class Newest extends LinkedHashMap<String, Window> {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Window> eldest) {
      return size() > KEPT;
    }
  }
}
