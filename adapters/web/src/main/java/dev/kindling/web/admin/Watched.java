package dev.kindling.web.admin;

import dev.kindling.platform.Refusal;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A campaign on its own page: where it stands, why messages failed, how it goes on.
 *
 * @param reasons the most frequent first
 * @param atBest how long the rest takes as far as limits are known
 * @param speed as measured; empty until it has been watched for some seconds, and while it pauses
 * @param untilEnd until nothing of it is sent any more; negative afterwards
 */
public record Watched(
    Standing standing,
    List<Map.Entry<Refusal, Integer>> reasons,
    Duration atBest,
    Optional<Speed> speed,
    Duration untilEnd) {
  public Watched {
    reasons =
        reasons.stream()
            .sorted(Map.Entry.<Refusal, Integer>comparingByValue(Comparator.reverseOrder()))
            .toList();
  }

  /** How long the rest takes, about. */
  public Time left() {
    return Time.of(
        speed.filter(it -> !it.isStill()).map(it -> it.left(standing.waiting())).orElse(atBest));
  }

  /** How many of those who wait don't get it in time, as it goes now. */
  public int late() {
    return speed.filter(it -> !it.isStill()).map(this::late).orElse(0);
  }

  private int late(Speed measured) {
    return Math.max(0, standing.waiting() - measured.reached(untilEnd));
  }

  /** Its time was over while it paused: going on sends nothing. */
  public boolean isPastItsEnd() {
    return !untilEnd.isPositive();
  }
}
