package dev.kindling.testkit.tempo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** That the limits the tempo is judged by let through what they say. */
class LimitsTest {
  private static final Course FIVE_THEN_TEN = new Course(5, 10, 600);

  @ParameterizedTest
  @EnumSource(Shape.class)
  void asMuchGetsThroughAsTheLimitSays(Shape shape) {
    Limit limit = shape.limit(FIVE_THEN_TEN, new Random(1));
    int taken = 0;
    for (double now = 0; now < 1200; now += 0.01) if (limit.take(now) == 0) taken++;
    assertEquals(FIVE_THEN_TEN.between(0, 1200), taken, 700, shape.name());
  }

  @ParameterizedTest
  @EnumSource(Shape.class)
  void oneFitsWhenTheLimitSaysSo(Shape shape) {
    Limit limit = shape.limit(FIVE_THEN_TEN, new Random(2));
    double now = 0;
    for (int n = 0; n < 1000; n++) {
      double wait = limit.take(now);
      now += wait + 1e-6;
      if (wait > 0) assertEquals(0, limit.take(now), shape.name());
    }
  }
}
