package dev.kindling.server.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.organisation.Nation;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JollydayHolidaysTest {
  private final JollydayHolidays holidays = new JollydayHolidays();

  @ParameterizedTest
  @CsvSource({
    "2026-01-01, EWSN", // New Year's Day
    "2026-01-02, S", // 2 January
    "2026-03-17, N", // St Patrick's Day
    "2026-04-03, EWSN", // Good Friday
    "2026-04-06, EWN", // Easter Monday
    "2026-05-04, EWSN", // early May
    "2026-05-25, EWSN", // spring
    "2026-07-13, N", // Battle of the Boyne, for Sunday 12 July
    "2026-08-03, S", // summer
    "2026-08-31, EWN", // summer
    "2026-11-30, S", // St Andrew's Day
    "2026-12-25, EWSN", // Christmas Day
    "2026-12-28, EWSN", // for Saturday 26 December
    "2026-12-29, ''",
    "2026-12-24, ''",
    "2026-07-14, ''",
    "2027-12-27, EWSN", // for Saturday 25 December
    "2027-12-28, EWSN", // for Sunday 26 December
    "2028-01-03, EWSN", // for Saturday 1 January
    "2028-01-04, S" // for Sunday 2 January
  })
  void eachNationKeepsItsOwnDays(LocalDate date, String keptIn) {
    Set<Nation> kept =
        Arrays.stream(Nation.values())
            .filter(nation -> holidays.isHoliday(date, nation))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Nation.class)));
    Set<Nation> expected = EnumSet.noneOf(Nation.class);
    for (char letter : keptIn.toCharArray()) expected.add(nation(letter));
    assertEquals(expected, kept, date.toString());
  }

  @Test
  void englandHasEightWorkingDaysOffAYear() {
    for (int year : List.of(2024, 2025, 2026, 2027, 2028)) {
      long daysOff =
          Year.of(year)
              .atDay(1)
              .datesUntil(Year.of(year + 1).atDay(1))
              .filter(date -> date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
              .filter(date -> holidays.isHoliday(date, Nation.ENGLAND))
              .count();
      assertEquals(8, daysOff, "in " + year);
    }
  }

  @Test
  void whatWasWorkedOutBeforehandIsWhatIsAnswered() {
    LocalDate newYear = LocalDate.parse("2026-01-01");
    holidays.prepare(newYear);
    holidays.prepare(newYear);
    assertTrue(holidays.isHoliday(newYear, Nation.WALES));
    assertFalse(holidays.isHoliday(newYear.plusDays(1), Nation.WALES));
  }

  private static Nation nation(char letter) {
    return switch (letter) {
      case 'E' -> Nation.ENGLAND;
      case 'W' -> Nation.WALES;
      case 'S' -> Nation.SCOTLAND;
      case 'N' -> Nation.NORTHERN_IRELAND;
      default -> throw new IllegalArgumentException("No nation begins with " + letter);
    };
  }
}
