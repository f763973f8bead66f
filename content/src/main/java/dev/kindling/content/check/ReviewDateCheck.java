package dev.kindling.content.check;

import dev.kindling.content.draft.LessonDraft;
import dev.kindling.content.draft.PackDraft;
import dev.kindling.content.source.Problems;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** No lesson is past the day by which it was to be looked at again. */
record ReviewDateCheck(LocalDate today) implements Check {
  @Override
  public void check(PackDraft pack, Problems problems) {
    for (LessonDraft lesson : pack.lessons())
      if (isPast(lesson.reviewBy().value()))
        problems.wording(
            lesson.reviewBy().spot(),
            "The lesson was to be reviewed by " + lesson.reviewBy(),
            "Ask " + lesson.owner() + " to check it, then set a new date.");
  }

  /** A date that is none is noted elsewhere. */
  private boolean isPast(String date) {
    try {
      return LocalDate.parse(date).isBefore(today);
    } catch (DateTimeParseException odd) {
      return false;
    }
  }
}
