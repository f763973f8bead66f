package dev.kindling.schedule;

import dev.kindling.learner.Preferences;
import dev.kindling.organisation.Holidays;
import dev.kindling.organisation.Nation;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;

/** On which days a learner gets a session: their working days, thinned by their rhythm. */
final class SessionDays {
  private final Holidays holidays;

  SessionDays(Holidays holidays) {
    this.holidays = holidays;
  }

  /** A working day of the learner's that is no public holiday of the organisation's nation. */
  boolean isWorkingDay(LocalDate date, Preferences preferences, Nation nation) {
    return preferences.workingDays().contains(date.getDayOfWeek())
        && !holidays.isHoliday(date, nation);
  }

  /**
   * Whether a session falls on that date.
   *
   * @param number the learner's: spreads weekly sessions over the week
   */
  boolean hasSession(LocalDate date, int number, Preferences preferences, Nation nation) {
    if (!isWorkingDay(date, preferences, nation)) return false;
    return switch (preferences.rhythm()) {
      case DAILY -> true;
      case THREE_DAYS -> threeOf(workingWeek(date, preferences, nation)).contains(date);
      case WEEKLY -> {
        List<LocalDate> week = workingWeek(date, preferences, nation);
        yield week.get(number % week.size()).equals(date);
      }
    };
  }

  private static List<LocalDate> threeOf(List<LocalDate> week) {
    if (week.size() <= 3) return week;
    return List.of(week.getFirst(), week.get(week.size() / 2), week.getLast());
  }

  private List<LocalDate> workingWeek(LocalDate date, Preferences preferences, Nation nation) {
    LocalDate monday = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return IntStream.range(0, 7)
        .mapToObj(monday::plusDays)
        .filter(day -> isWorkingDay(day, preferences, nation))
        .toList();
  }
}
