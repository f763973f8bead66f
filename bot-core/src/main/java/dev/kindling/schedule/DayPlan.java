package dev.kindling.schedule;

import dev.kindling.curriculum.CurriculumUnit;
import dev.kindling.curriculum.Lesson;
import dev.kindling.curriculum.LessonId;
import dev.kindling.curriculum.Pack;
import dev.kindling.learner.Learner;
import dev.kindling.organisation.Organisation;
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
    return order(pack, learner)
        .distinct()
        .filter(id -> !learner.progress().has(id))
        .flatMap(id -> pack.lesson(id).stream())
        .filter(lesson -> organisation.facts().keySet().containsAll(lesson.needs()))
        .filter(lesson -> lesson.prerequisites().stream().allMatch(learner.progress()::has))
        .findFirst();
  }

  /** Every lesson a learner on their track comes to, in their order. */
  public static Stream<LessonId> order(Pack pack, Learner learner) {
    String goal = learner.preferences().goal();
    Stream<LessonId> wanted =
        goal == null ? Stream.empty() : Stream.ofNullable(pack.goals().get(goal));
    Stream<LessonId> track =
        pack.track(learner.preferences().track()).units().stream()
            .map(CurriculumUnit::lessons)
            .flatMap(lessons -> lessons.stream());
    return Stream.of(wanted, pack.firstWeek().stream(), track).flatMap(lessons -> lessons);
  }
}
