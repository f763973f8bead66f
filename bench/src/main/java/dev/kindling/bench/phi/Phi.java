package dev.kindling.bench.phi;

import dev.kindling.testkit.traffic.Tally;
import java.time.Duration;

/**
 * What a campaign came to.
 *
 * @param atBest the least time that the platform's limit leaves
 * @param actual from the launch to the last message taken
 */
record Phi(Trial trial, Duration atBest, Duration actual, Tally tally) {
  /** T_min / T_actual. */
  double value() {
    return atBest.toNanos() / (double) actual.toNanos();
  }

  String line() {
    return "%-34s %6d people, %d servers, speed %2.0f: φ %.3f (%.1f s at best, took %.1f s), 429 %.2f %%, inside a Retry-After %d, twice %d"
        .formatted(
            trial.name(),
            trial.people(),
            trial.servers(),
            trial.speed(),
            value(),
            atBest.toMillis() / 1e3,
            actual.toMillis() / 1e3,
            100.0 * tally.limited() / Math.max(1, tally.calls()),
            tally.early(),
            tally.duplicates());
  }
}
