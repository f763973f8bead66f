package dev.kindling.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.delivery.Delivery;
import dev.kindling.delivery.Recipe;
import dev.kindling.learner.Standing;
import dev.kindling.understanding.Intent;
import dev.kindling.understanding.Rhythm;
import dev.kindling.understanding.Slots;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DailyRhythmTest {
  @Test
  void theDayAfterTheFirstLessonBringsTheSecondAtTheChosenTime() {
    Life life = Life.begun();
    life.at("2026-03-02T23:00");
    assertEquals(0, life.planned.size(), "today's was taken by asking");
    life.at("2026-03-03T08:59");
    assertEquals(0, life.planned.size());
    life.at("2026-03-03T09:00");
    assertEquals(1, life.planned.size());
    assertEquals("lesson first.two[]", Life.said(life.planned.getFirst()));
  }

  @Test
  void aTurnJustBeforeTheClockDoesNotSwallowTheSession() {
    Life life = Life.begun();
    life.now = at("2026-03-03T09:00");
    life.means(Intent.HELP).tick();
    assertEquals(1, life.planned.size());
  }

  @Test
  void aLessonForTheMorningThatComesLateIsPlannedExpired() {
    Life life = Life.begun().wakeAt("2026-03-03T17:00");
    Delivery late = life.planned.getFirst();
    assertFalse(late.expiresAt().isAfter(life.now));
    assertEquals(LocalDate.of(2026, 3, 3), life.learner.agenda().plannedOn());
    assertEquals(0, life.learner.agenda().untouched(), "nobody could have touched it");
  }

  @Test
  void laterTodayBringsTheSameLessonOnceMore() {
    Life life = Life.begun().at("2026-03-03T09:00").means(Intent.REMIND_LATER);
    assertTrue(life.said().startsWith("later-today 11:00"), life.said());
    life.at("2026-03-03T11:00");
    assertEquals(2, life.planned.size());
    assertEquals(recipe(life, 0), recipe(life, 1));
    life.at("2026-03-03T23:00");
    assertEquals(2, life.planned.size());
  }

  @Test
  void aPauseSendsNothingAndEndsByItself() {
    Life life = Life.begun();
    Slots until = new Slots(null, LocalDate.of(2026, 3, 9), Set.of(), null, "");
    life.means(Intent.PAUSE_START, until).at("2026-03-08T23:00");
    assertEquals(0, life.planned.size());
    life.at("2026-03-09T09:00");
    assertEquals(1, life.planned.size());
    assertEquals(Standing.LEARNING, life.learner.standing());
  }

  @Test
  void resumingBringsTheNextSessionTomorrowAndNotAtOnce() {
    Life life = Life.begun().means(Intent.PAUSE_START).at("2026-03-04T11:00");
    life.means(Intent.PAUSE_END).tick();
    assertEquals(0, life.planned.size());
    life.at("2026-03-05T09:00");
    assertEquals(1, life.planned.size());
  }

  @Test
  void daysAndRhythmAreTheLearners() {
    Life life = Life.begun();
    Set<DayOfWeek> days = Set.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY);
    life.means(Intent.SCHEDULE_SET, new Slots(LocalTime.of(10, 15), null, days, null, ""));
    life.at("2026-03-08T23:00");
    assertEquals(List.of("2026-03-03T10:15", "2026-03-05T10:15"), times(life));
  }

  @Test
  void dailyBringsTheRhythmBackFirstAndThenTheOtherDays() {
    Life life = Life.begun();
    Slots days = new Slots(null, null, Set.of(DayOfWeek.TUESDAY), null, "");
    Slots weekly = new Slots(null, null, Set.of(), Rhythm.WEEKLY, "");
    Slots daily = new Slots(null, null, Set.of(), Rhythm.DAILY, "");
    life.means(Intent.SCHEDULE_SET, days).means(Intent.SCHEDULE_SET, weekly);
    life.means(Intent.SCHEDULE_SET, daily);
    assertEquals(Rhythm.DAILY, life.learner.preferences().rhythm());
    assertEquals(Set.of(DayOfWeek.TUESDAY), life.learner.preferences().workingDays());
    life.means(Intent.SCHEDULE_SET, daily);
    assertEquals(5, life.learner.preferences().workingDays().size());
  }

  @Test
  void aTimeInQuietHoursIsRefusedAndNothingChanges() {
    Life life = Life.begun();
    var before = life.learner.preferences();
    life.means(Intent.SCHEDULE_SET, new Slots(LocalTime.of(22, 0), null, Set.of(), null, ""));
    assertTrue(life.said().startsWith("schedule-quiet-hours 7:00 20:00"), life.said());
    assertEquals(before, life.learner.preferences());
  }

  @Test
  void threeUntouchedGoWeeklyAndSaySoOnceSixFallQuietAndAskOnceAtAFreshStart() {
    Life life = Life.begun().at("2026-03-05T23:00");
    assertEquals(3, life.planned.size());
    life.at("2026-03-31T23:00");
    assertEquals(Rhythm.WEEKLY, life.learner.preferences().rhythm());
    List<String> said = life.planned.stream().map(Life::said).toList();
    assertEquals(1, said.stream().filter(s -> s.contains("SLOWED_DOWN")).count(), said.toString());
    assertEquals(6, said.size(), said.toString());
    life.at("2026-04-10T23:00");
    assertEquals(Standing.QUIET, life.learner.standing());
    life.at("2027-12-31T23:00");
    List<String> all = life.planned.stream().map(Life::said).toList();
    assertEquals(7, all.size(), all.toString());
    assertEquals("note start-again", all.getLast());
  }

  @Test
  void whenEverythingIsDoneOneReviewAWeekKeepsItWarm() {
    Life life = Life.begun();
    for (int i = 0; i < 3; i++) {
      life.means(Intent.LESSON_NEXT);
      life.quiz();
    }
    assertTrue(life.means(Intent.LESSON_NEXT).said().startsWith("nothing-left"), life.said());
    life.at("2026-03-31T23:00");
    List<String> said = life.planned.stream().map(Life::said).toList();
    assertEquals("1 reviews[]", said.getFirst());
    assertTrue(said.size() <= 4, said.toString());
  }

  @Test
  void aLessonThatNeedsALocalFactWaitsUntilItIsFilledIn() {
    Life life = Life.begun();
    for (int i = 0; i < 2; i++) {
      life.means(Intent.LESSON_NEXT);
      life.quiz();
    }
    life.organisation =
        life.organisation.withFacts(java.util.Map.of("security-report", "01632 960 111"));
    assertEquals("lesson everyone.two[]\n", life.means(Intent.LESSON_NEXT).said());
  }

  private static Recipe recipe(Life life, int index) {
    return life.planned.get(index).recipe();
  }

  private static java.time.Instant at(String local) {
    return LocalDateTime.parse(local).atZone(Life.LONDON).toInstant();
  }

  private static List<String> times(Life life) {
    return life.dueAt.stream().map(Object::toString).toList();
  }
}
