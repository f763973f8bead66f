package dev.kindling.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.learner.Learner;
import dev.kindling.organisation.Holidays;
import dev.kindling.platform.Account;
import dev.kindling.platform.AccountId;
import dev.kindling.platform.Platform;
import dev.kindling.understanding.Intent;
import dev.kindling.understanding.Rhythm;
import dev.kindling.understanding.Slots;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole years, with all that happens in one; what always holds is checked by {@link Year}. */
class AYearWithTheCoachTest {
  private static final List<String> ZONES =
      List.of("Europe/London", "America/New_York", "Pacific/Apia", "Asia/Kathmandu");

  /** England's, in 2026. */
  private static final Set<String> BANK_HOLIDAYS =
      Set.of(
          "2026-01-01",
          "2026-04-03",
          "2026-04-06",
          "2026-05-04",
          "2026-05-25",
          "2026-08-31",
          "2026-12-25",
          "2026-12-28");

  private static final Holidays HOLIDAYS = (date, _) -> BANK_HOLIDAYS.contains(date.toString());

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
  void whateverHappensEverySessionAndEveryAnswerIsAsItMustBe(long seed) {
    Random random = new Random(seed);
    Year year = year(random);
    double diligence = 0.5 + random.nextDouble() / 2;
    int missedMonth = random.nextInt(300);
    for (int day = 0; day < 365; day++) {
      boolean missed = day >= missedMonth && day < missedMonth + 30;
      year.day(missed ? 0 : diligence);
      if (!missed && random.nextInt(8) == 0) something(year);
    }
    assertTrue(year.sessions.size() > 20, "sessions: " + year.sessions.size());
    assertTrue(year.answers > 50, "answers: " + year.answers);
  }

  @Test
  void whoAlwaysTakesPartGetsASessionOnEveryWorkingDayUntilAllLessonsAreDone() {
    Year year = year(new Random(1));
    while (year.learner().progress().lessons().size() < 30) year.day(1);
    long working =
        year.sessions
            .getFirst()
            .datesUntil(year.lastSession().plusDays(1))
            .filter(date -> date.getDayOfWeek().getValue() <= 5)
            .filter(date -> !HOLIDAYS.isHoliday(date, year.life.organisation.nation()))
            .count();
    assertEquals(working, year.sessions.size());
  }

  @Test
  void reviewsComeWithLessonsAndInTheEndAlone() {
    Year year = year(new Random(2));
    for (int day = 0; day < 365; day++) year.day(1);
    assertTrue(year.reviewsWithLessons.contains(2));
    assertTrue(year.daysOfReviews > 10, "days of reviews: " + year.daysOfReviews);
    int lessons = year.learner().progress().lessons().size();
    // All but those that need the local fact or come after one that does, and those of Wales.
    assertTrue(lessons >= 3 + YearPack.TRACK - 4 + 3 - 1, "lessons: " + lessons);
  }

  @Test
  void afterTheLastLessonThereIsAtMostOneMessageAWeek() {
    Year year = year(new Random(3));
    for (int day = 0; day < 120; day++) year.day(1);
    year.sessions.clear();
    for (int day = 0; day < 120; day++) year.day(1);
    for (int i = 1; i < year.sessions.size(); i++)
      assertTrue(!year.sessions.get(i).isBefore(year.sessions.get(i - 1).plusDays(7)));
    assertTrue(year.sessions.size() > 5, "it does keep warm: " + year.sessions);
  }

  private static Year year(Random random) {
    Instant start = Instant.parse("2026-01-05T08:00:00Z");
    Life life = new Life(start, Life.LONDON, HOLIDAYS, 1 + random.nextInt(5000));
    return new Year(random, HOLIDAYS, life);
  }

  private static void something(Year year) {
    Random random = year.random;
    switch (random.nextInt(11)) {
      case 0 -> schedule(year, new Slots(null, null, someDays(random), null, ""));
      case 1 -> schedule(year, new Slots(null, null, Set.of(), rhythm(random), ""));
      case 2 -> leave(year, 1 + random.nextInt(21));
      case 3 -> year.life.means(Intent.PAUSE_END);
      case 4 -> become(year, inZone(year.learner(), random));
      case 5 -> become(year, onTrack(year.learner(), random));
      case 6 -> become(year, linked(year.learner(), random));
      case 7 -> factIsFilledIn(year);
      case 8 -> year.life.means(Intent.REMIND_LATER);
      case 9 -> quizByHand(year);
      default -> lessonByHand(year);
    }
  }

  private static void schedule(Year year, Slots slots) {
    year.life.means(Intent.SCHEDULE_SET, slots);
  }

  private static void leave(Year year, int days) {
    Slots until = new Slots(null, year.today().plusDays(days), Set.of(), null, "");
    year.life.means(Intent.PAUSE_START, until);
  }

  /** A change that comes from elsewhere; the turn after it counts the next session anew. */
  private static void become(Year year, Learner changed) {
    year.life.learner = changed;
    year.life.means(Intent.HELP);
  }

  private static Learner inZone(Learner learner, Random random) {
    ZoneId zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
    return learner.with(learner.preferences().withZone(zone));
  }

  private static Learner onTrack(Learner learner, Random random) {
    String track = YearPack.TRACKS.get(random.nextInt(YearPack.TRACKS.size()));
    return learner.with(learner.preferences().withTrack(track));
  }

  /** A second account, and either may be the one used last. */
  private static Learner linked(Learner learner, Random random) {
    Account second = Account.of(AccountId.of(Platform.TEAMS, "tenant", "29:1"));
    List<Account> both = new ArrayList<>(List.of(Life.ACCOUNT, second));
    if (random.nextBoolean()) both = both.reversed();
    return learner.withAccounts(both);
  }

  private static void factIsFilledIn(Year year) {
    year.life.organisation = year.life.organisation.withFacts(Map.of("desk", "01632 960 111"));
  }

  private static void quizByHand(Year year) {
    year.life.means(Intent.QUIZ_START);
    year.answerAll();
  }

  private static void lessonByHand(Year year) {
    year.life.means(Intent.LESSON_NEXT);
    if (year.random.nextBoolean()) quizByHand(year);
  }

  private static Rhythm rhythm(Random random) {
    List<Rhythm> all = List.of(Rhythm.values());
    return all.get(random.nextInt(all.size()));
  }

  private static Set<DayOfWeek> someDays(Random random) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    while (days.isEmpty())
      for (DayOfWeek day : DayOfWeek.values()) if (random.nextInt(3) > 0) days.add(day);
    return days;
  }
}
