package dev.kindling.bench.phi;

import dev.kindling.platform.Platform;
import dev.kindling.testkit.traffic.LimitPlan;
import java.time.Duration;

/**
 * One campaign to measure.
 *
 * @param limit the platform's, as at speed 1
 * @param people who get it
 * @param servers how many Kindlings share the work
 * @param speed how much faster than real the platform's limits are
 */
record Trial(
    String name, Platform platform, LimitPlan limit, int people, int servers, double speed) {
  private static final LimitPlan UNLIMITED = LimitPlan.parse("bucket/100:60000");

  /** The least time in which the platform takes them all, at this trial's speed. */
  Duration atBest() {
    return Duration.ofNanos((long) (limit.atBest(people).toNanos() / speed));
  }

  /** Enough for the machine to have done everything once. */
  Trial warmUp() {
    return new Trial("warm-up", platform, UNLIMITED, 100, 1, 1);
  }

  Trial atSpeed(double other) {
    return new Trial(name, platform, limit, people, servers, other);
  }
}
