package dev.kindling.portfolio;

import dev.kindling.curriculum.Lesson;
import java.time.LocalDate;

/**
 * A lesson that need not come any more.
 *
 * @param on the local date of the first time
 * @param known true if it was skipped because a quiz showed that they know it
 */
public record LessonDone(Lesson lesson, LocalDate on, boolean known) {}
