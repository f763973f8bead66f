package dev.kindling.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How intervals keep their distance from each other, where that is wanted. */
class IntervalsTest {
  private static final Parameters PLAIN = Parameters.standard();
  private static final Parameters RISING = PLAIN.with(Spacing.RISING);

  @Test
  void plainIntervalsFollowStabilityAlone() {
    assertEquals(List.of(1, 1, 2, 2), days(PLAIN, 0.5, 1, 1.6, 2));
  }

  @Test
  void risingIntervalsAreADayApartAtLeast() {
    assertEquals(List.of(1, 2, 3, 4), days(RISING, 0.5, 1, 1.6, 2));
    assertEquals(List.of(1, 5, 6, 20), days(RISING, 0.5, 5, 5, 20));
  }

  @Test
  void amongRisingIntervalsAgainIsNeverLongerThanHard() {
    assertEquals(List.of(3, 4, 5, 9), days(RISING, 7, 3, 5, 9));
  }

  @Test
  void noneIsLongerThanTheMaximum() {
    assertEquals(List.of(3, 3, 3, 3), days(PLAIN.withMaximumInterval(3), 5, 6, 7, 8));
    assertEquals(List.of(3, 3, 3, 3), days(RISING.withMaximumInterval(3), 5, 6, 7, 8));
  }

  /** Days after again, hard, good and easy, with these stabilities after them. */
  private static List<Integer> days(Parameters parameters, double... stabilities) {
    ForgettingCurve curve = new ForgettingCurve(parameters.weights().at(20));
    Intervals intervals = new Intervals(curve, parameters);
    return Arrays.stream(Rating.values())
        .map(rating -> intervals.days(rating, each -> stabilities[each.grade() - 1]))
        .toList();
  }
}
