package dev.kindling.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for any answers, waits and weights. Seeded. */
class FsrsPropertiesTest {
  private static final int HISTORIES = 100;
  private static final int ANSWERS = 40;
  private static final Rating[][] PAIRS = {
    {Rating.AGAIN, Rating.HARD}, {Rating.HARD, Rating.GOOD}, {Rating.GOOD, Rating.EASY}
  };

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void againNeverLengthensTheInterval(long seed) {
    Chance chance = Chance.of(seed);
    for (int n = 0; n < HISTORIES; n++) {
      Parameters parameters = chance.parametersWithSteps();
      Fsrs fsrs = new Fsrs(parameters);
      Scheduled scheduled = fsrs.first(chance.rating(), OfficialHistory.START);
      for (int i = 0; i < ANSWERS; i++) {
        Scheduled before = scheduled;
        Instant now = chance.after(before);
        Scheduled forgotten = fsrs.next(before.memory(), Rating.AGAIN, now);
        assertTrue(
            interval(forgotten).compareTo(interval(before)) <= 0,
            () -> "%s after %s with %s".formatted(forgotten, before, parameters));
        scheduled = fsrs.next(before.memory(), chance.rating(), now);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void aBetterAnswerNeverLeavesAWeakerMemory(long seed) {
    Chance chance = Chance.of(seed);
    for (int n = 0; n < HISTORIES * ANSWERS; n++) {
      Parameters parameters = chance.parameters();
      Fsrs fsrs = new Fsrs(parameters);
      Memory memory = chance.memory();
      Instant now = memory.lastReview().plus(Duration.ofHours(chance.random().nextInt(10_000)));
      for (Rating[] pair : PAIRS) {
        Memory worse = fsrs.next(memory, pair[0], now).memory();
        Memory better = fsrs.next(memory, pair[1], now).memory();
        Supplier<String> what = () -> "%s %s %s".formatted(worse, better, parameters);
        assertTrue(worse.stability() <= better.stability(), what);
        assertTrue(worse.difficulty() >= better.difficulty(), what);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void whoRemembersIsNeverAskedSoonerThanBefore(long seed) {
    Chance chance = Chance.of(seed);
    for (int n = 0; n < HISTORIES * ANSWERS; n++) {
      Fsrs fsrs = new Fsrs(Parameters.standard().with(chance.weights()));
      Memory memory = chance.memory();
      Instant now = memory.lastReview().plus(Duration.ofHours(chance.random().nextInt(10_000)));
      Rating remembered = Rating.of(2 + chance.random().nextInt(3));
      Memory after = fsrs.next(memory, remembered, now).memory();
      assertTrue(after.stability() >= memory.stability(), () -> memory + " " + remembered);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void theDueDateFollowsFromTheMemory(long seed) {
    Chance chance = Chance.of(seed);
    for (int n = 0; n < HISTORIES; n++) {
      Fsrs fsrs = new Fsrs(chance.parameters());
      LocalDate today = Chance.START;
      Scheduled scheduled = fsrs.first(chance.rating(), today);
      for (int i = 0; i < ANSWERS; i++) {
        assertEquals(scheduled.dueDate(), fsrs.dueDate(scheduled.memory()));
        today = Dates.date(chance.after(scheduled));
        scheduled = fsrs.next(scheduled.memory(), chance.rating(), today);
      }
    }
  }

  private static Duration interval(Scheduled scheduled) {
    return Duration.between(scheduled.memory().lastReview(), scheduled.due());
  }
}
