package dev.kindling.testkit.traffic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MishapsTest {
  private static List<Optional<String>> tenThousand(long seed) {
    Mishaps<String> mishaps = new Mishaps<>();
    mishaps.some(0.02, seed, List.of("drop", "fail"));
    return IntStream.range(0, 10_000).mapToObj(_ -> mishaps.chance()).toList();
  }

  @Test
  void aShareOfAllGoesWrongInEachOfTheWays() {
    long wrong = tenThousand(1).stream().filter(Optional::isPresent).count();
    assertTrue(wrong > 150 && wrong < 250, wrong + " of 10,000");
    assertTrue(tenThousand(1).contains(Optional.of("drop")));
    assertTrue(tenThousand(1).contains(Optional.of("fail")));
  }

  @Test
  void aSeedRepeatsItself() {
    assertEquals(tenThousand(7), tenThousand(7));
    assertNotEquals(tenThousand(7), tenThousand(8));
  }

  @Test
  void whatIsToldComesOnceAndInOrder() {
    Mishaps<String> mishaps = new Mishaps<>();
    mishaps.next(List.of("a", "b"));
    assertEquals(Optional.of("a"), mishaps.told());
    assertEquals(Optional.of("b"), mishaps.told());
    assertEquals(Optional.empty(), mishaps.told());
  }
}
