package dev.kindling.language.when;

import dev.kindling.understanding.Rhythm;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.Set;

/** Something about time that was found in the words; {@code to} is after its last word. */
sealed interface Moment {
  int from();

  int to();

  /** The name that patterns use for it. */
  default String kind() {
    return switch (this) {
      case Time _ -> "time";
      case Dates _ -> "date";
      case Days _ -> "days";
      case Often _ -> "rhythm";
      case Length _ -> "duration";
    };
  }

  /** A time of day. */
  record Time(int from, int to, LocalTime time) implements Moment {}

  /** A day, or several in a row; both ends belong to it. */
  record Dates(int from, int to, LocalDate first, LocalDate last) implements Moment {}

  /**
   * Weekdays.
   *
   * @param excluded true if these are the ones that are not meant
   */
  record Days(int from, int to, Set<DayOfWeek> days, boolean excluded) implements Moment {
    public Days {
      days = Set.copyOf(days);
    }
  }

  /** How often. */
  record Often(int from, int to, Rhythm rhythm) implements Moment {}

  /** How long: whole days in {@code period}, less than a day in {@code rest}. */
  record Length(int from, int to, Period period, Duration rest) implements Moment {}
}
