package dev.kindling.testkit.slack;

import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The limits that are switched on; none to begin with. */
final class Limits {
  private final InstantSource clock;
  private volatile RateLimit workspace;
  private volatile boolean perChannel;
  private final Map<String, RateLimit> channels = new ConcurrentHashMap<>();

  Limits(InstantSource clock) {
    this.clock = clock;
    this.workspace = new RateLimit(clock, 1e9, 1e9);
  }

  void workspace(double perMinute, int burst) {
    workspace = new RateLimit(clock, perMinute / 60, burst);
  }

  void perChannel() {
    perChannel = true;
  }

  /** Seconds to wait; zero if a message may be posted there now. */
  long take(String channel) {
    if (perChannel) {
      long wait = channels.computeIfAbsent(channel, _ -> new RateLimit(clock, 1, 3)).take();
      if (wait > 0) return wait;
    }
    return workspace.take();
  }
}
