package dev.kindling.testkit.traffic;

import dev.kindling.testkit.traffic.LimitPlan.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** A limit that changes at its moments, counted from the first call. */
final class PlannedLimit implements Limit {
  private final Limit limit;
  private final Queue<Step> ahead;
  private @Nullable Instant first;

  PlannedLimit(Limit limit, List<Step> steps) {
    this.limit = limit;
    this.ahead = new ArrayDeque<>(steps.subList(1, steps.size()));
  }

  @Override
  public synchronized Duration take(Instant now) {
    Instant start = first == null ? now : first;
    first = start;
    for (Step step = due(start, now); step != null; step = due(start, now))
      limit.become(step.perMinute(), start.plus(step.from()));
    return limit.take(now);
  }

  @Override
  public synchronized void become(double perMinute, Instant now) {
    ahead.clear();
    limit.become(perMinute, now);
  }

  private @Nullable Step due(Instant start, Instant now) {
    Step next = ahead.peek();
    return next != null && !start.plus(next.from()).isAfter(now) ? ahead.poll() : null;
  }
}
