package dev.kindling.testkit.traffic;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A limit that nobody announces, and how it changes.
 *
 * @param burst how many at once after a rest; for a bucket only
 * @param steps in order; the first one's moment is zero. Moments count from the first call.
 */
public record LimitPlan(Shape shape, int burst, List<Step> steps) {
  private static final Pattern TEXT =
      Pattern.compile("(bucket|sliding|fixed)(?:/(\\d+))?:(.+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern STEP = Pattern.compile("([0-9.]+)(?:@([0-9.]+))?");

  public LimitPlan {
    steps = List.copyOf(steps);
    if (steps.isEmpty() || !steps.getFirst().from().isZero())
      throw new IllegalArgumentException("A limit begins at once, got " + steps);
  }

  /** How calls are counted. */
  public enum Shape {
    BUCKET,
    SLIDING,
    FIXED
  }

  /** So many a minute from then on. */
  public record Step(Duration from, double perMinute) {}

  /** The same for good. */
  public static LimitPlan steady(Shape shape, int burst, double perMinute) {
    return new LimitPlan(shape, burst, List.of(new Step(Duration.ZERO, perMinute)));
  }

  /**
   * From a text: {@code bucket/8:300,60@30,1200@90} is a bucket of eight, 300 a minute, 60 from the
   * 30th second on and 1,200 from the 90th. Likewise {@code sliding:300} and {@code fixed:300}.
   */
  public static LimitPlan parse(String text) {
    Matcher parts = matched(TEXT, text);
    int burst = parts.group(2) == null ? 1 : Integer.parseInt(parts.group(2));
    List<Step> steps = new ArrayList<>();
    for (String step : parts.group(3).split(",", -1)) steps.add(step(matched(STEP, step)));
    return new LimitPlan(Shape.valueOf(parts.group(1).toUpperCase(Locale.ROOT)), burst, steps);
  }

  /** A limit that has counted nothing yet. */
  public Limit start() {
    return new PlannedLimit(fresh(), steps);
  }

  /** The least time in which that many calls can be taken, the first one at once. */
  public Duration atBest(int calls) {
    Limit limit = start();
    Instant now = Instant.EPOCH;
    for (int call = 0; call < calls; call++)
      for (Duration wait = limit.take(now); wait.isPositive(); wait = limit.take(now))
        now = now.plus(sooner(wait, now));
    return Duration.between(Instant.EPOCH, now);
  }

  /** A limit that becomes higher while somebody waits lets them in earlier. */
  private Duration sooner(Duration wait, Instant now) {
    return steps.stream()
        .map(step -> Duration.between(now, Instant.EPOCH.plus(step.from())))
        .filter(until -> until.isPositive() && until.compareTo(wait) < 0)
        .findFirst()
        .orElse(wait);
  }

  private Limit fresh() {
    double first = steps.getFirst().perMinute();
    return switch (shape) {
      case BUCKET -> new TokenBucket(first, burst);
      case SLIDING -> new SlidingWindow((int) Math.round(first), Duration.ofMinutes(1));
      case FIXED -> new FixedMinute(first);
    };
  }

  private static Step step(Matcher step) {
    double seconds = step.group(2) == null ? 0 : Double.parseDouble(step.group(2));
    return new Step(
        Duration.ofMillis(Math.round(seconds * 1000)), Double.parseDouble(step.group(1)));
  }

  private static Matcher matched(Pattern form, String text) {
    Matcher matcher = form.matcher(text.strip());
    if (!matcher.matches())
      throw new IllegalArgumentException(
          "A limit looks like bucket/8:300,60@30 or sliding:300 or fixed:300, got " + text);
    return matcher;
  }
}
