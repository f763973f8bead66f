package dev.kindling.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How the coach uses it: local dates, and no waits of minutes. */
class DailyReviewTest {
  private static final Fsrs FSRS = new Fsrs(Parameters.standard());
  private static final LocalDate MONDAY = Chance.START;

  @Test
  void aNewItemComesBackTheSoonerTheWorseItWentAndNeverOnTheSameDay() {
    List<LocalDate> due =
        Arrays.stream(Rating.values()).map(each -> FSRS.first(each, MONDAY).dueDate()).toList();
    assertEquals(
        List.of(MONDAY.plusDays(1), MONDAY.plusDays(1), MONDAY.plusDays(2), MONDAY.plusDays(8)),
        due);
  }

  @Test
  void withoutStepsAnItemIsAlwaysSpacedByDays() {
    Memory forgotten = FSRS.first(Rating.AGAIN, MONDAY).memory();
    assertEquals(new Phase.Review(), forgotten.phase());
    assertEquals(
        new Phase.Review(),
        FSRS.next(forgotten, Rating.AGAIN, MONDAY.plusDays(1)).memory().phase());
  }

  @Test
  void nineOfTuesdayIsADayAfterFivePastNineOfMondayByDateButNotByInstant() {
    Instant monday = Instant.parse("2026-03-02T09:05:00Z");
    Instant tuesday = Instant.parse("2026-03-03T09:00:00Z");
    Memory byInstant = FSRS.first(Rating.GOOD, monday).memory();
    Memory byDate = FSRS.first(Rating.GOOD, MONDAY).memory();
    assertEquals(1, FSRS.retrievability(byInstant, tuesday));
    assertTrue(FSRS.retrievability(byDate, MONDAY.plusDays(1)) < 1);
  }

  @Test
  void hardOnTheSameDayHoldsStabilityAsTheNewerImplementationsHaveIt() {
    Memory memory = FSRS.first(Rating.EASY, MONDAY).memory();
    Fsrs fromGood = new Fsrs(Parameters.standard().with(SameDay.HOLDS_FROM_GOOD));
    double before = memory.stability();
    assertEquals(before, FSRS.next(memory, Rating.HARD, MONDAY).memory().stability());
    assertTrue(fromGood.next(memory, Rating.HARD, MONDAY).memory().stability() < before);
  }

  @Test
  void aHigherDesiredRetentionAsksSooner() {
    Memory memory = FSRS.first(Rating.EASY, MONDAY).memory();
    Fsrs keen = new Fsrs(Parameters.standard().withDesiredRetention(0.95));
    assertTrue(keen.dueDate(memory).isBefore(FSRS.dueDate(memory)));
  }

  @Test
  void theMaximumIntervalIsKept() {
    Fsrs monthly = new Fsrs(Parameters.standard().withMaximumInterval(30));
    Memory old = new Memory(1_000, 5, Dates.instant(MONDAY), new Phase.Review());
    assertEquals(MONDAY.plusDays(30), monthly.dueDate(old));
  }
}
