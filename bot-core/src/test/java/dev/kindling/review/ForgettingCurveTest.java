package dev.kindling.review;

import static dev.kindling.review.Near.assertNear;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How recall falls, and when it has fallen far enough. Seeded. */
class ForgettingCurveTest {
  private static final int TIMES = 2_000;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void recallFallsEveryDayFromCertaintyAndNeverToNothing(long seed) {
    Chance chance = Chance.of(seed);
    for (int n = 0; n < TIMES / 10; n++) {
      Fsrs fsrs = new Fsrs(chance.parameters());
      Memory memory = chance.memory();
      double before = fsrs.retrievability(memory, Dates.date(memory.lastReview()));
      assertEquals(1, before);
      for (int day = 1; day <= 366; day++) {
        double now = fsrs.retrievability(memory, memory.lastReview().plusSeconds(86_400L * day));
        assertTrue(now > 0 && now < before, "recall doesn't fall");
        before = now;
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void atTheIntervalRecallIsTheOneDesired(long seed) {
    Chance chance = Chance.of(seed);
    for (int n = 0; n < TIMES; n++) {
      ForgettingCurve curve = new ForgettingCurve(chance.weights().at(20));
      double stability = chance.stability();
      double desired = chance.between(0.5, 0.99);
      double interval = curve.interval(stability, desired);
      assertNear(desired, curve.retrievability(interval, stability), 1e-9, "at " + interval);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void onTheDueDayRecallIsTheOneDesiredWithinHalfADay(long seed) {
    Chance chance = Chance.of(seed);
    for (int n = 0; n < TIMES; n++) {
      Parameters parameters = chance.parameters();
      ForgettingCurve curve = new ForgettingCurve(parameters.weights().at(20));
      double stability = chance.stability();
      int days = new Intervals(curve, parameters).days(stability);
      boolean clampedUp = days == 1;
      boolean clampedDown = days == parameters.maximumInterval();
      double desired = parameters.desiredRetention();
      Supplier<String> what = () -> "%d days for %s with %s".formatted(days, stability, parameters);
      assertTrue(
          clampedDown || curve.retrievability(days + 0.5, stability) <= desired + 1e-9, what);
      assertTrue(clampedUp || curve.retrievability(days - 0.5, stability) >= desired - 1e-9, what);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void moreStabilityMeansALongerInterval(long seed) {
    Chance chance = Chance.of(seed);
    for (int n = 0; n < TIMES; n++) {
      Parameters parameters = chance.parameters();
      ForgettingCurve curve = new ForgettingCurve(parameters.weights().at(20));
      Intervals intervals = new Intervals(curve, parameters);
      double stability = chance.stability();
      double more = stability * chance.between(1, 3);
      assertTrue(intervals.days(more) >= intervals.days(stability));
      double exactlyMore = curve.interval(more, parameters.desiredRetention());
      if (exactlyMore >= intervals.days(stability) + 0.51 && exactlyMore < 36_500)
        assertTrue(intervals.days(more) > intervals.days(stability), parameters::toString);
    }
  }
}
