package dev.kindling.server.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import dev.kindling.organisation.Holidays;
import dev.kindling.organisation.Nation;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Bank holidays of the United Kingdom's nations, substitute days included, by Jollyday's data. Read
 * at the first question, or before by {@link #prepare}; each nation's year is worked out once.
 */
public final class JollydayHolidays implements Holidays {
  private final Map<NationsYear, Set<LocalDate>> years = new ConcurrentHashMap<>();

  private record NationsYear(Nation nation, Year year) {}

  /** The library's data, read when first needed: the start needn't wait for it. */
  private static final class Data {
    private static final HolidayManager UNITED_KINGDOM =
        HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
  }

  /**
   * Works out this date's year for every nation, so that nobody's turn has to wait for it: the
   * library takes its time over its first one. Again does nothing.
   */
  public void prepare(LocalDate date) {
    for (Nation nation : Nation.values()) isHoliday(date, nation);
  }

  @Override
  public boolean isHoliday(LocalDate date, Nation nation) {
    return years
        .computeIfAbsent(new NationsYear(nation, Year.from(date)), JollydayHolidays::daysOff)
        .contains(date);
  }

  private static Set<LocalDate> daysOff(NationsYear asked) {
    Set<Holiday> holidays = Data.UNITED_KINGDOM.getHolidays(asked.year(), region(asked.nation()));
    return holidays.stream().flatMap(JollydayHolidays::dates).collect(Collectors.toSet());
  }

  /** The day itself and, where it falls on a weekend, the one kept in its place. */
  private static Stream<LocalDate> dates(Holiday holiday) {
    return Stream.concat(Stream.of(holiday.getDate()), holiday.getObservedDate().stream());
  }

  private static String region(Nation nation) {
    return switch (nation) {
      case ENGLAND -> "eng";
      case WALES -> "wls";
      case SCOTLAND -> "sct";
      case NORTHERN_IRELAND -> "nir";
    };
  }
}
