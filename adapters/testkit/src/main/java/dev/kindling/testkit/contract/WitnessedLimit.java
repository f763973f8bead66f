package dev.kindling.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.delivery.Claimed;
import dev.kindling.platform.Pace;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was posted into one workspace: never faster than its pace, nothing during a pause. */
final class WitnessedLimit {
  private final Pace pace;
  private final Map<Claimed, Instant> posts = new LinkedHashMap<>();
  private final List<Instant> claims = new ArrayList<>();
  private Instant paused = Instant.MIN;

  WitnessedLimit(Pace pace) {
    this.pace = pace;
  }

  void goesOnAt(Instant now) {
    assertFalse(now.isBefore(paused), "claimed during a pause");
  }

  void posted(Claimed claimed, Instant now) {
    posts.put(claimed, now);
    claims.add(now);
    holdToTheRate(now);
    holdToTheWindow(now);
  }

  /** Nothing of it was written after all. */
  void unsent(Claimed claimed) {
    posts.remove(claimed);
  }

  void pause(Instant until) {
    paused = until.isAfter(paused) ? until : paused;
  }

  /** What was given back counts as well: nobody knows how far it came. */
  private void holdToTheWindow(Instant now) {
    Pace.Window window = pace.window();
    if (window == null || claims.size() <= window.most()) return;
    Instant former = claims.get(claims.size() - 1 - window.most());
    assertFalse(
        Duration.between(former, now).compareTo(window.within()) < 0,
        "more than the platform's window holds");
  }

  /** In no stretch of time more than a burst and what the steady rate brings. */
  private void holdToTheRate(Instant now) {
    List<Instant> times = List.copyOf(posts.values());
    for (int i = 0; i < times.size(); i++) {
      double seconds = Duration.between(times.get(i), now).toMillis() / 1000.0;
      double allowed = pace.burst() + seconds * pace.most() + 1e-3;
      assertTrue(times.size() - i <= allowed, "faster than the platform's limit");
    }
  }
}
