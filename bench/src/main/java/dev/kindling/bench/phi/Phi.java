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
    return "%-34s %6d %d  φ %.3f  %6.1f s of %6.1f s  429: %.2f %%  early %d  twice %d"
        .formatted(
            trial.name(),
            trial.people(),
            trial.servers(),
            value(),
            atBest.toMillis() / 1e3,
            actual.toMillis() / 1e3,
            100.0 * tally.limited() / Math.max(1, tally.calls()),
            tally.early(),
            tally.duplicates());
  }
}
