package dev.kindling.curriculum;

import java.time.LocalDate;
import java.util.Set;

/**
 * A lesson of the council's year: it comes between two local dates, both included, or not at all.
 *
 * @param nations the keys of the nations it is for ({@code wales}); empty for all
 */
public record Season(LessonId lesson, LocalDate from, LocalDate until, Set<String> nations) {
  public Season {
    nations = Set.copyOf(nations);
    if (until.isBefore(from))
      throw new IllegalArgumentException(
          "The season of %s ends before it begins".formatted(lesson));
  }

  /** Whether it is on at that local date. */
  public boolean isOn(LocalDate date) {
    return !date.isBefore(from) && !date.isAfter(until);
  }
}
