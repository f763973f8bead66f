package dev.kindling.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.learner.Learner;
import dev.kindling.learner.Membership;
import dev.kindling.learner.Standing;
import dev.kindling.organisation.Holidays;
import dev.kindling.understanding.Intent;
import dev.kindling.understanding.Slots;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Properties of the daily session over years, zones, sleeps and changes of mind. Seeded. */
class OneSessionADayTest {
  private static final List<String> ZONES =
      List.of(
          "Europe/London",
          "America/New_York",
          "Pacific/Apia",
          "Australia/Lord_Howe",
          "Africa/Casablanca",
          "Asia/Kathmandu",
          "America/Sao_Paulo",
          "Pacific/Chatham",
          "UTC");

  /** Every third Monday and Christmas. */
  private static final Holidays SOME =
      (date, nation) ->
          date.getDayOfYear() % 21 == 0
              || (date.getMonthValue() == 12 && date.getDayOfMonth() > 24);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void everyWorkingDayOfTwoYearsHasExactlyOneSessionWhateverTheClockDoes(long seed) {
    Random random = new Random(seed);
    Life life = keenLearner(random);
    LocalDate first = life.learner.today(life.now).plusDays(1);
    Set<DayOfWeek> days = life.learner.preferences().workingDays();
    Instant end = life.now.plus(Duration.ofDays(730));
    while (life.now.isBefore(end)) sleepAndWake(life, random);
    Map<LocalDate, Integer> planned = new HashMap<>();
    life.dueAt.forEach(at -> planned.merge(at.toLocalDate(), 1, Integer::sum));
    LocalDate last = life.learner.today(life.now).minusDays(1);
    Set<LocalDate> expected = new TreeSet<>();
    first
        .datesUntil(last.plusDays(1))
        .filter(day -> days.contains(day.getDayOfWeek()))
        .filter(day -> !SOME.isHoliday(day, life.organisation.nation()))
        .forEach(expected::add);
    Set<LocalDate> got = new TreeSet<>(planned.keySet());
    got.removeIf(day -> day.isAfter(last));
    assertEquals(expected, got);
    assertTrue(planned.values().stream().allMatch(n -> n == 1), "never two on one day");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void whateverPeopleChangeNoDayHasTwoSessionsAndNoneComesInQuietHoursOrAPause(long seed) {
    Random random = new Random(seed);
    Life life = keenLearner(random);
    Instant end = life.now.plus(Duration.ofDays(200));
    while (life.now.isBefore(end)) {
      int before = life.dueAt.size();
      Membership membership = life.learner.membership();
      sleepAndWake(life, random);
      for (LocalDateTime at : life.dueAt.subList(before, life.dueAt.size()))
        assertFalse(membership.isPausedOn(at.toLocalDate()), "paused at " + at);
      if (random.nextInt(6) == 0) changeSomething(life, random);
    }
    Set<LocalDate> seen = new HashSet<>();
    LocalDate newest = LocalDate.MIN;
    for (LocalDateTime at : life.dueAt) {
      assertTrue(seen.add(at.toLocalDate()), "two on " + at.toLocalDate());
      assertTrue(at.toLocalDate().isAfter(newest), "only ever a later date");
      newest = at.toLocalDate();
      boolean day = at.getHour() >= 7 && at.getHour() < 20;
      assertTrue(day, "in quiet hours: " + at);
    }
    assertFalse(seen.isEmpty());
  }

  @Test
  void acrossDaylightSavingTheSessionKeepsItsLocalTime() {
    ZoneId lordHowe = ZoneId.of("Australia/Lord_Howe");
    Life life = new Life(Instant.parse("2026-09-28T00:00:00Z"), lordHowe, Holidays.none(), 3);
    life.learner =
        learning(life.learner, life.now, LocalTime.of(9, 0), EnumSet.allOf(DayOfWeek.class));
    for (LocalDate day = LocalDate.of(2026, 9, 28);
        day.getMonthValue() < 10 || day.getDayOfMonth() < 10;
        day = day.plusDays(1)) life.means(Intent.HELP).at(day + "T23:00");
    assertEquals(
        11, new HashSet<>(life.dueAt.stream().map(LocalDateTime::toLocalDate).toList()).size());
    assertTrue(life.dueAt.stream().allMatch(at -> at.toLocalTime().equals(LocalTime.of(9, 0))));
  }

  private static Life keenLearner(Random random) {
    ZoneId zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
    Instant start = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(random.nextInt(86_400 * 365));
    Life life = new Life(start, zone, SOME, 1 + random.nextInt(5000));
    LocalTime time =
        random.nextBoolean() ? null : LocalTime.of(7 + random.nextInt(13), random.nextInt(60));
    life.learner = learning(life.learner, life.now, time, someDays(random));
    // The first day is over: what is taken by asking counts as that day's.
    life.means(Intent.LESSON_NEXT);
    return life;
  }

  /** Up to a day and a half without the clock's crank, then a turn or none. */
  private static void sleepAndWake(Life life, Random random) {
    life.now = life.now.plusSeconds(random.nextInt(36 * 3600));
    if (random.nextBoolean()) life.means(random.nextBoolean() ? Intent.HELP : Intent.PROGRESS_SHOW);
    life.tick();
    life.means(Intent.GREET);
  }

  private static void changeSomething(Life life, Random random) {
    LocalDate today = life.learner.today(life.now);
    switch (random.nextInt(6)) {
      case 0 ->
          life.means(
              Intent.SCHEDULE_SET,
              new Slots(LocalTime.of(7 + random.nextInt(13), 30), null, Set.of(), null, ""));
      case 1 -> life.means(Intent.SCHEDULE_SET, new Slots(null, null, someDays(random), null, ""));
      case 2 ->
          life.means(
              Intent.PAUSE_START,
              new Slots(null, today.plusDays(1 + random.nextInt(9)), Set.of(), null, ""));
      case 3 -> life.means(Intent.PAUSE_END);
      case 4 ->
          life.learner =
              life.learner.with(
                  life.learner
                      .preferences()
                      .withZone(ZoneId.of(ZONES.get(random.nextInt(ZONES.size())))));
      default -> life.means(Intent.LESSON_NEXT);
    }
    life.means(Intent.HELP);
  }

  private static Set<DayOfWeek> someDays(Random random) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    while (days.isEmpty())
      for (DayOfWeek day : DayOfWeek.values()) if (random.nextInt(3) > 0) days.add(day);
    return days;
  }

  private static Learner learning(
      Learner learner, Instant now, @Nullable LocalTime time, Set<DayOfWeek> days) {
    var wishes = learner.preferences().withWorkingDays(days);
    return learner
        .with(learner.membership().become(Standing.LEARNING, now))
        .with(time == null ? wishes : wishes.withTime(time));
  }
}
