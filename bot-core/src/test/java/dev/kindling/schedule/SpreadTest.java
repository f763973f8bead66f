package dev.kindling.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadTest {
  private final Random random = new Random(1);

  @Test
  void intervalsBelowThreeDaysStayAsTheyAre() {
    for (int n = 0; n < 1_000; n++)
      for (int days = 0; days < 3; days++) assertEquals(days, spread(days));
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 10, 20, 21, 100, 1_000, 36_500})
  void aDueDateMovesByATwentiethOfItsIntervalAtMostAndByADayAtLeast(int days) {
    Set<Integer> seen = new HashSet<>();
    for (int n = 0; n < 1_000; n++) {
      int spread = spread(days);
      assertTrue(Math.abs(spread - days) <= Math.ceil(days / 20.0), days + " to " + spread);
      seen.add(spread);
    }
    assertTrue(seen.size() >= 3, "to both sides: " + seen);
  }

  @Test
  void aShorterIntervalNeverBecomesTheLongerOne() {
    for (int n = 0; n < 1_000; n++) {
      int learner = random.nextInt(1_000_000);
      int item = random.nextInt(0x1_00_00_00);
      for (int days = 1; days < 500; days++)
        assertTrue(Spread.days(learner, item, days - 1) <= Spread.days(learner, item, days));
    }
  }

  @Test
  void halfOfWhatWouldComeOnOneDayComesOnOthers() {
    long moved =
        random.ints(10_000, 0, 0x1_00_00_00).filter(i -> Spread.days(7, i, 10) != 10).count();
    assertEquals(5_000.0, (double) moved, 300.0);
  }

  private int spread(int days) {
    return Spread.days(random.nextInt(1_000_000), random.nextInt(0x1_00_00_00), days);
  }
}
