package dev.kindling.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What 8 bytes take from a memory, and what they never do to it. Seeded. */
class RoundingTest {
  private static final int MEMORIES = 20_000;

  @Test
  void everyValueOfTheGridIsItsOwnNearest() {
    for (int code = 0; code <= StabilityGrid.MOST; code++)
      assertEquals(code, StabilityGrid.code(StabilityGrid.stability(code)));
  }

  @Test
  void theGridRisesInStepsOfATenthOfAPercent() {
    IntStream.range(0, StabilityGrid.MOST).mapToDouble(RoundingTest::step).forEach(this::isATenth);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void aGreaterMemoryNeverBecomesASmallerOne(long seed) {
    Chance chance = Chance.of(seed);
    for (int n = 0; n < MEMORIES; n++) {
      Memory memory = chance.memory();
      double more = 1 + chance.random().nextDouble() / 500;
      Memory greater =
          new Memory(
              Math.min(memory.stability() * more, Stability.MOST),
              Math.min(memory.difficulty() * more, Difficulty.MOST),
              memory.lastReview(),
              memory.phase());
      assertTrue(kept(memory).stability() <= kept(greater).stability(), memory::toString);
      assertTrue(kept(memory).difficulty() <= kept(greater).difficulty(), memory::toString);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void toForgetNeverLengthensAndToRememberNeverShortensWhatIsKept(long seed) {
    Chance chance = Chance.of(seed);
    for (int n = 0; n < MEMORIES; n++) {
      Fsrs fsrs = new Fsrs(Parameters.standard().with(chance.weights()));
      ReviewState before = new ReviewState(1, chance.memory());
      LocalDate day = fsrs.dueDate(before.memory()).plusDays(chance.random().nextInt(-9, 9));
      double forgotten = before.next(fsrs, Rating.AGAIN, day).memory().stability();
      double remembered = before.next(fsrs, Rating.HARD, day).memory().stability();
      assertTrue(forgotten <= before.memory().stability(), before::toString);
      assertTrue(remembered >= before.memory().stability(), before::toString);
    }
  }

  private static double step(int code) {
    return StabilityGrid.stability(code + 1) / StabilityGrid.stability(code) - 1;
  }

  private void isATenth(double step) {
    assertEquals(0.001063, step, 0.000002);
  }

  private static Memory kept(Memory memory) {
    return new ReviewState(1, memory).memory();
  }
}
