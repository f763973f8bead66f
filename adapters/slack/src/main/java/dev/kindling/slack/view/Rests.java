package dev.kindling.slack.view;

import dev.kindling.platform.Workspace;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The workspaces in which Slack wants no more for a while; the others don't notice. */
public final class Rests {
  private final Map<Workspace, Instant> until = new ConcurrentHashMap<>();
  private final Function<@Nullable String, Duration> reading;
  private final InstantSource clock;

  /**
   * @param reading what Slack's Retry-After means, which may be missing
   */
  public Rests(Function<@Nullable String, Duration> reading, InstantSource clock) {
    this.reading = reading;
    this.clock = clock;
  }

  void begin(Workspace workspace, @Nullable String retryAfter) {
    begin(workspace, reading.apply(retryAfter));
  }

  /** From now on, for so long. */
  public void begin(Workspace workspace, Duration rest) {
    until.put(workspace, clock.instant().plus(rest));
  }

  public boolean isResting(Workspace workspace) {
    Instant end = until.get(workspace);
    if (end == null) return false;
    boolean over = !clock.instant().isBefore(end);
    if (over) until.remove(workspace, end);
    return !over;
  }
}
