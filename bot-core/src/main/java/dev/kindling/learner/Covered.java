package dev.kindling.learner;

import dev.kindling.curriculum.Lesson;
import dev.kindling.curriculum.LessonId;
import dev.kindling.curriculum.Pack;

/**
 * What need not come any more: lessons that are done or known, and those that tell the same idea to
 * people on another track. Such a lesson isn't planned, but can still be asked for.
 */
public record Covered(Pack pack, Progress progress) {
  public boolean has(LessonId lesson) {
    return progress.has(lesson) || pack.lesson(lesson).filter(this::isToldElsewhere).isPresent();
  }

  private boolean isToldElsewhere(Lesson lesson) {
    return lesson.lenses().values().stream().anyMatch(progress::has);
  }
}
