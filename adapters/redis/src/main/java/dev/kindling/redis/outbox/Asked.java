package dev.kindling.redis.outbox;

import dev.kindling.platform.Pace;
import dev.kindling.platform.Workspace;
import dev.kindling.redis.client.Millis;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What both claims are asked with: the arguments of {@code claiming.lua}.
 *
 * @param name of the claim; nobody else uses it
 */
record Asked(Workspace workspace, Pace pace, Instant now, String name) {
  /** How long a claim is good for. */
  static final Duration CLAIM = Duration.ofSeconds(30);

  Instant deadline() {
    return now.plus(CLAIM);
  }

  private int windowMost() {
    Pace.Window window = pace.window();
    return window == null ? 0 : window.most();
  }

  private long windowMillis() {
    Pace.Window window = pace.window();
    return window == null ? 0 : Math.ceilDiv(window.within().toNanos(), 1_000_000L);
  }

  Object[] arguments(Collection<?> more) {
    List<Object> all =
        new ArrayList<>(
            List.of(
                workspace.key(),
                Millis.floor(now),
                Millis.floor(deadline()),
                pace.perSecond(),
                pace.burst(),
                pace.reserve(),
                pace.gap().toMillis(),
                name,
                windowMost(),
                windowMillis()));
    all.addAll(more);
    return all.toArray();
  }
}
