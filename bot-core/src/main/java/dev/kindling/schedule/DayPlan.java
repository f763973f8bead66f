package dev.kindling.schedule;

import dev.kindling.curriculum.CurriculumUnit;
import dev.kindling.curriculum.Lesson;
import dev.kindling.curriculum.LessonId;
import dev.kindling.curriculum.Pack;
import dev.kindling.learner.Learner;
import dev.kindling.organisation.Organisation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Chooses the lesson of a day. Pure. */
public final class DayPlan {
  private DayPlan() {}

  /**
   * The first lesson not done: what they said would help most, the first week, then their track.
   * Lessons wait for the local facts and the earlier lessons they need. Empty when all is done.
   */
  public static Optional<Lesson> nextLesson(Pack pack, Learner learner, Organisation organisation) {
    for (List<LessonId> lessons : parts(pack, learner))
      for (LessonId id : lessons) {
        Lesson lesson = learner.progress().has(id) ? null : pack.lessons().get(id);
        if (lesson != null && mayCome(lesson, learner, organisation)) return Optional.of(lesson);
      }
    return Optional.empty();
  }

  private static boolean mayCome(Lesson lesson, Learner learner, Organisation organisation) {
    return organisation.facts().keySet().containsAll(lesson.needs())
        && lesson.prerequisites().stream().allMatch(learner.progress()::has);
  }

  /** Every lesson a learner on their track comes to, in their order. */
  public static Stream<LessonId> order(Pack pack, Learner learner) {
    return parts(pack, learner).stream().flatMap(List::stream);
  }

  private static List<List<LessonId>> parts(Pack pack, Learner learner) {
    List<List<LessonId>> parts = new ArrayList<>();
    String goal = learner.preferences().goal();
    LessonId wanted = goal == null ? null : pack.goals().get(goal);
    if (wanted != null) parts.add(List.of(wanted));
    parts.add(pack.firstWeek());
    for (CurriculumUnit unit : pack.track(learner.preferences().track()).units())
      parts.add(unit.lessons());
    return parts;
  }
}
