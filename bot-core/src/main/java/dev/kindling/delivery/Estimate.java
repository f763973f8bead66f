package dev.kindling.delivery;

import dev.kindling.platform.Pace;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Workspace;
import java.time.Duration;
import java.util.Map;

/** How long sending to many people takes at best. Pure. */
public final class Estimate {
  private Estimate() {}

  /**
   * The least time until everybody has it: the slowest workspace's {@code max(0, calls - burst) /
   * rate}, as workspaces have limits of their own and are written to at the same time. Platforms
   * without a pace are switched off and count nothing.
   *
   * @param calls what each workspace is to take: a message to each person, and what must go before
   */
  public static Duration atBest(Map<Workspace, Integer> calls, Map<Platform, Pace> paces) {
    return calls.entrySet().stream()
        .filter(entry -> paces.containsKey(entry.getKey().platform()))
        .map(entry -> atBest(entry.getValue(), paces.get(entry.getKey().platform())))
        .reduce(Duration.ZERO, (one, other) -> one.compareTo(other) > 0 ? one : other);
  }

  private static Duration atBest(int calls, Pace pace) {
    double seconds = Math.max(0, calls - pace.burst()) / pace.perSecond();
    return Duration.ofMillis((long) Math.ceil(seconds * 1000));
  }
}
