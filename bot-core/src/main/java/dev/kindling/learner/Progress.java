package dev.kindling.learner;

import dev.kindling.curriculum.LessonId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a learner has done. Days are counted, never lost.
 *
 * @param lessons lessons done and the local date of the first time
 * @param days on how many local dates something was learnt
 * @param lastDay the newest of them, or null
 * @param answered questions answered, "don't know" included
 * @param right how many of them right
 */
public record Progress(
    Map<LessonId, LocalDate> lessons,
    int days,
    @Nullable LocalDate lastDay,
    int answered,
    int right) {
  public Progress {
    lessons = Map.copyOf(lessons);
  }

  public static Progress none() {
    return new Progress(Map.of(), 0, null, 0, 0);
  }

  public boolean has(LessonId lesson) {
    return lessons.containsKey(lesson);
  }

  public Progress lessonDone(LessonId lesson, LocalDate today) {
    Map<LessonId, LocalDate> more = new HashMap<>(lessons);
    more.putIfAbsent(lesson, today);
    return new Progress(more, days, lastDay, answered, right).learntOn(today);
  }

  public Progress questionAnswered(boolean wasRight, LocalDate today) {
    return new Progress(lessons, days, lastDay, answered + 1, right + (wasRight ? 1 : 0))
        .learntOn(today);
  }

  private Progress learntOn(LocalDate today) {
    boolean newDay = lastDay == null || today.isAfter(lastDay);
    return newDay ? new Progress(lessons, days + 1, today, answered, right) : this;
  }
}
