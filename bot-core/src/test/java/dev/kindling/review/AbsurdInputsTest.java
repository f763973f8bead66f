package dev.kindling.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clocks that go back, centuries, and numbers that are none. */
class AbsurdInputsTest {
  private static final Fsrs FSRS = new Fsrs(Parameters.standard());
  private static final int CENTURY = 36_525;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void whateverTheClockDoesEverythingStaysFiniteAndInRange(long seed) {
    Chance chance = Chance.of(seed);
    for (int n = 0; n < 50; n++) {
      Fsrs fsrs = new Fsrs(chance.parametersWithSteps());
      Scheduled scheduled = fsrs.first(chance.rating(), OfficialHistory.START);
      for (int i = 0; i < 200; i++) {
        Instant now =
            OfficialHistory.START.plus(Duration.ofDays(chance.random().nextInt(-CENTURY, CENTURY)));
        double chanceOfRecall = fsrs.retrievability(scheduled.memory(), now);
        assertTrue(chanceOfRecall > 0 && chanceOfRecall <= 1, "recall is " + chanceOfRecall);
        // Memory refuses what is not a number or out of its range.
        scheduled = fsrs.next(scheduled.memory(), chance.rating(), now);
        assertTrue(scheduled.due().isAfter(now), scheduled::toString);
        assertTrue(!scheduled.due().isAfter(now.plus(Duration.ofDays(36_500))));
      }
    }
  }

  @Test
  void tenThousandEasyAnswersReachTheMostAndStayThere() {
    Scheduled scheduled = FSRS.first(Rating.EASY, Chance.START);
    for (int i = 0; i < 10_000; i++)
      scheduled = FSRS.next(scheduled.memory(), Rating.EASY, Chance.START.plusYears(50L * i));
    assertEquals(36_500, scheduled.memory().stability());
    assertEquals(1, scheduled.memory().difficulty());
  }

  @Test
  void aHundredWrongAnswersStillAskOnceADay() {
    Scheduled scheduled = FSRS.first(Rating.AGAIN, Chance.START);
    for (int i = 0; i < 100; i++)
      scheduled = FSRS.next(scheduled.memory(), Rating.AGAIN, scheduled.dueDate());
    assertEquals(Chance.START.plusDays(101), scheduled.dueDate());
  }

  @Test
  void aClockThatWentBackCountsAsTheSameDay() {
    Memory memory = FSRS.first(Rating.GOOD, Chance.START).memory();
    LocalDate yesterday = Chance.START.minusDays(1);
    assertEquals(1, FSRS.retrievability(memory, yesterday));
    Memory wentBack = FSRS.next(memory, Rating.GOOD, yesterday).memory();
    Memory sameDay = FSRS.next(memory, Rating.GOOD, Chance.START).memory();
    assertEquals(sameDay.strength(), wentBack.strength());
    assertEquals(Dates.instant(yesterday), wentBack.lastReview());
  }

  @Test
  void whatIsNoNumberOrOutOfRangeIsRefused() {
    assertRefused(() -> new Memory(Double.NaN, 5, Instant.EPOCH, new Phase.Review()));
    assertRefused(() -> new Memory(0, 5, Instant.EPOCH, new Phase.Review()));
    assertRefused(() -> new Memory(36_501, 5, Instant.EPOCH, new Phase.Review()));
    assertRefused(() -> new Memory(1, Double.NaN, Instant.EPOCH, new Phase.Review()));
    assertRefused(() -> new Memory(1, 0.9, Instant.EPOCH, new Phase.Review()));
    assertRefused(() -> new Memory(1, 10.1, Instant.EPOCH, new Phase.Review()));
    assertRefused(() -> Parameters.standard().withDesiredRetention(0));
    assertRefused(() -> Parameters.standard().withDesiredRetention(1.01));
    assertRefused(() -> Parameters.standard().withDesiredRetention(Double.NaN));
    assertRefused(() -> Parameters.standard().withMaximumInterval(0));
    assertRefused(() -> Rating.of(0));
    assertRefused(() -> new Phase.Learning(-1));
    assertRefused(() -> new Phase.Relearning(16));
  }

  @Test
  void stepsAreWithinADayAndInOrder() {
    Duration minute = Duration.ofMinutes(1);
    assertRefused(() -> new Steps(List.of(Duration.ofDays(1)), List.of()));
    assertRefused(() -> new Steps(List.of(), List.of(Duration.ZERO)));
    assertRefused(() -> new Steps(List.of(Duration.ofMinutes(2), minute), List.of()));
    assertRefused(() -> new Steps(Collections.nCopies(16, minute), List.of()));
  }

  @Test
  void weightsOutsideTheirBoundsAreRefusedAndOptimisedOnesAccepted() {
    assertEquals(21, Table.weights("optimised").values().size());
    for (int i = 0; i < 21; i++) {
      double tooLittle = Math.nextDown(Weights.least(i));
      double tooMuch = Math.nextUp(Weights.most(i));
      for (double bad : new double[] {tooLittle, tooMuch, Double.NaN}) {
        List<Double> values = new ArrayList<>(Weights.published().values());
        values.set(i, bad);
        assertRefused(() -> new Weights(values));
      }
    }
    assertRefused(() -> new Weights(Weights.published().values().subList(0, 20)));
  }

  private static void assertRefused(Runnable birth) {
    assertThrows(IllegalArgumentException.class, birth::run);
  }
}
