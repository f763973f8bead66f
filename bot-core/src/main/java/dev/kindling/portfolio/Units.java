package dev.kindling.portfolio;

import dev.kindling.curriculum.CurriculumUnit;
import dev.kindling.curriculum.Lesson;
import dev.kindling.curriculum.Pack;
import java.util.Optional;

/** Where lessons belong. */
final class Units {
  private Units() {}

  /** The title of a lesson's unit or of the first week; empty for a lesson of the year. */
  static Optional<String> titleOf(Lesson lesson, Pack pack) {
    if (pack.firstWeek().contains(lesson.id())) return Optional.of(pack.firstWeekTitle());
    return pack.unitOf(lesson.id()).map(CurriculumUnit::title);
  }
}
