package dev.kindling.testkit.tempo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.platform.Pace;
import java.time.Duration;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the tempo makes of limits that it isn't told. Seeded, in virtual time. */
class HiddenLimitsTest {
  private static final Pace PACE = new Pace(5, 0.5, 25, 20, 5, Duration.ofSeconds(1));
  private static final int SEEDS = 5;

  @ParameterizedTest
  @CsvSource({
    "BUCKET_OF_1, 60",
    "BUCKET_OF_1, 120",
    "BUCKET_OF_10, 60",
    "BUCKET_OF_10, 300",
    "BUCKET_OF_10, 1200",
    "BUCKET_OF_10_SECONDS, 60",
    "BUCKET_OF_10_SECONDS, 300",
    "BUCKET_OF_10_SECONDS, 1200",
    "SLIDING_SECOND, 60",
    "SLIDING_SECOND, 300",
    "SLIDING_SECOND, 1200",
    "SLIDING_MINUTE, 120",
    "SLIDING_MINUTE, 300",
    "SLIDING_MINUTE, 1200",
    "FIXED_MINUTE, 60",
    "FIXED_MINUTE, 300",
    "FIXED_MINUTE, 1200",
  })
  void nineTenthsOfAHiddenLimitAreUsedAndOneCallInAHundredIsRefused(Shape shape, int limit) {
    List<Hidden.Result> results = results(shape, Asks.WHOLE_SECONDS, limit, limit);
    assertTrue(median(results, Hidden.Result::phi) >= 0.9, results::toString);
    assertTrue(median(results, Hidden.Result::refused) <= 0.01, results::toString);
  }

  @ParameterizedTest
  @CsvSource({
    "BUCKET_OF_10, 60, 120",
    "BUCKET_OF_10, 300, 600",
    "BUCKET_OF_10, 600, 1200",
    "BUCKET_OF_10_SECONDS, 300, 600",
    "BUCKET_OF_10_SECONDS, 600, 1200",
    "SLIDING_SECOND, 300, 600",
    "SLIDING_SECOND, 600, 1200",
    "FIXED_MINUTE, 300, 600",
    "FIXED_MINUTE, 600, 1200",
    "BUCKET_OF_10, 120, 60",
    "BUCKET_OF_10, 600, 300",
    "BUCKET_OF_10, 1200, 600",
    "BUCKET_OF_10_SECONDS, 600, 300",
    "BUCKET_OF_10_SECONDS, 1200, 60",
    "SLIDING_MINUTE, 120, 60",
    "FIXED_MINUTE, 600, 300",
    "FIXED_MINUTE, 1200, 60",
  })
  void aLimitThatChangesWhileSendingIsFoundAgain(Shape shape, int before, int after) {
    List<Hidden.Result> results = results(shape, Asks.WHOLE_SECONDS, before, after);
    assertTrue(median(results, Hidden.Result::phi) >= 0.9, results::toString);
    assertTrue(median(results, Hidden.Result::refused) <= 0.01, results::toString);
  }

  @ParameterizedTest
  @EnumSource(Asks.class)
  void whateverAPlatformAsksForFewCallsAreRefusedAndItGetsOn(Asks asks) {
    for (Shape shape : Shape.values()) {
      List<Hidden.Result> results = results(shape, asks, 300, 600);
      assertTrue(median(results, Hidden.Result::refused) <= 0.03, shape + ": " + results);
      assertTrue(median(results, Hidden.Result::phi) >= 0.2, shape + ": " + results);
    }
  }

  @ParameterizedTest
  @EnumSource(Shape.class)
  void aKnownLimitIsUsedWithoutARefusal(Shape shape) {
    if (shape == Shape.BUCKET_OF_1) return;
    Pace known = Pace.steady(0.97 * 300 / 60, 20, 5, Duration.ofSeconds(1));
    Hidden hidden = new Hidden(shape, Asks.WHOLE_SECONDS, 300, 300, 20);
    Hidden.Result result = hidden.run(known, 1);
    assertEquals(0.97, result.phi(), 0.01, shape.name());
    assertEquals(0, result.refused(), 0.001, shape.name());
  }

  @Test
  void theSameSeedGivesTheSameResult() {
    Hidden hidden = new Hidden(Shape.FIXED_MINUTE, Asks.WHOLE_SECONDS, 300, 600, 5);
    assertEquals(hidden.run(PACE, 3), hidden.run(PACE, 3));
  }

  private static List<Hidden.Result> results(Shape shape, Asks asks, int before, int after) {
    Hidden hidden = new Hidden(shape, asks, before, after, 20);
    return LongStream.range(0, SEEDS).mapToObj(seed -> hidden.run(PACE, seed)).toList();
  }

  private static double median(
      List<Hidden.Result> results, ToDoubleFunction<Hidden.Result> figure) {
    return results.stream().mapToDouble(figure).sorted().toArray()[SEEDS / 2];
  }
}
