package dev.kindling.learner;

import dev.kindling.curriculum.LessonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a learner has done. Days are counted, never lost.
 *
 * @param lessons lessons done and the local date of the first time
 * @param known lessons skipped because a quiz showed that they know them, and since when
 * @param days on how many local dates something was learnt
 * @param lastDay the newest of them, or null
 * @param answered questions answered, "don't know" included
 * @param right how many of them right
 */
public record Progress(
    LessonDays lessons,
    LessonDays known,
    int days,
    @Nullable LocalDate lastDay,
    int answered,
    int right) {
  public static Progress none() {
    return new Progress(LessonDays.none(), LessonDays.none(), 0, null, 0, 0);
  }

  /** True if it need not come any more: done, or known already. */
  public boolean has(LessonId lesson) {
    return lessons.has(lesson) || known.has(lesson);
  }

  public Progress lessonDone(LessonId lesson, LocalDate today) {
    LessonDays more = lessons.with(lesson, today);
    return new Progress(more, known, days, lastDay, answered, right).learntOn(today);
  }

  /** They showed that they know it. One that is done stays done. */
  public Progress lessonKnown(LessonId lesson, LocalDate today) {
    if (has(lesson)) return this;
    return new Progress(lessons, known.with(lesson, today), days, lastDay, answered, right);
  }

  /** It comes again as if they had never shown that they know it. One that is done stays done. */
  public Progress lessonUnknown(LessonId lesson) {
    return new Progress(lessons, known.without(lesson), days, lastDay, answered, right);
  }

  public Progress questionAnswered(boolean wasRight, LocalDate today) {
    return new Progress(lessons, known, days, lastDay, answered + 1, right + (wasRight ? 1 : 0))
        .learntOn(today);
  }

  /**
   * What both come to: lessons with their earlier dates, everything else added up.
   *
   * @param shared on how many dates something was learnt in both
   */
  Progress joined(Progress other, int shared) {
    return new Progress(
        lessons.joined(other.lessons),
        known.joined(other.known),
        Math.max(Math.max(days, other.days), days + other.days - shared),
        later(lastDay, other.lastDay),
        answered + other.answered,
        right + other.right);
  }

  private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
    if (one == null || other == null) return one == null ? other : one;
    return one.isBefore(other) ? other : one;
  }

  private Progress learntOn(LocalDate today) {
    boolean newDay = lastDay == null || today.isAfter(lastDay);
    return newDay ? new Progress(lessons, known, days + 1, today, answered, right) : this;
  }
}
