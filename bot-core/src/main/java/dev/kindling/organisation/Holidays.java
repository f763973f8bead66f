package dev.kindling.organisation;

import java.time.LocalDate;

/** Public holidays. Implementations answer from data in the process, the same every time. */
@FunctionalInterface
public interface Holidays {
  boolean isHoliday(LocalDate date, Nation nation);

  /** A calendar without holidays. */
  static Holidays none() {
    return (date, nation) -> false;
  }
}
