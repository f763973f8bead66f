package dev.kindling.curriculum;

import java.util.List;

/**
 * Lessons that belong together, in order.
 *
 * @param confidence the statement a learner says how much they agree with; empty if there is none
 */
public record CurriculumUnit(String id, String title, String confidence, List<LessonId> lessons) {
  public CurriculumUnit {
    lessons = List.copyOf(lessons);
  }
}
