package dev.kindling.schedule;

import dev.kindling.curriculum.CurriculumUnit;
import dev.kindling.curriculum.ItemId;
import dev.kindling.curriculum.Lesson;
import dev.kindling.curriculum.LessonId;
import dev.kindling.curriculum.Pack;
import dev.kindling.curriculum.Season;
import dev.kindling.learner.Learner;
import dev.kindling.organisation.Organisation;
import dev.kindling.review.Fsrs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Chooses what a day brings. Pure. */
public final class DayPlan {
  /** After the last lesson, days from one session to the next. */
  static final int KEEP_WARM = 7;

  private DayPlan() {}

  /**
   * The session of that local date: a lesson of the season, else the next lesson, with at most two
   * reviews; with no lesson left one review or lesson of the season a week; nothing if nothing is
   * due.
   */
  public static Session session(
      Pack pack, Learner learner, Organisation organisation, Fsrs fsrs, LocalDate today) {
    Optional<Lesson> next = nextLesson(pack, learner, organisation);
    Optional<Lesson> lesson = season(pack, learner, organisation, today).or(() -> next);
    List<ItemId> due = new Reviews(pack, fsrs).due(learner, today);
    if (next.isPresent()) return new Session(lesson, first(due, Reviews.MOST));
    if (!isWarmingDay(learner, today)) return new Session(Optional.empty(), List.of());
    return new Session(lesson, lesson.isPresent() ? List.of() : first(due, 1));
  }

  private static List<ItemId> first(List<ItemId> due, int most) {
    return due.subList(0, Math.min(most, due.size()));
  }

  private static boolean isWarmingDay(Learner learner, LocalDate today) {
    LocalDate planned = learner.agenda().plannedOn();
    return planned == null || !today.isBefore(planned.plusDays(KEEP_WARM));
  }

  private static Optional<Lesson> season(
      Pack pack, Learner learner, Organisation organisation, LocalDate today) {
    List<Season> on = pack.seasons().stream().filter(season -> season.isOn(today)).toList();
    if (on.isEmpty() || !pack.firstWeek().stream().allMatch(learner.progress()::has))
      return Optional.empty();
    return on.stream()
        .filter(season -> isFor(season, organisation))
        .flatMap(season -> pack.lesson(season.lesson()).stream())
        .filter(lesson -> isOpen(lesson, learner, organisation))
        .findFirst();
  }

  private static boolean isFor(Season season, Organisation organisation) {
    String nation = organisation.nation().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return season.nations().isEmpty() || season.nations().contains(nation);
  }

  /**
   * The first lesson not done: what they said would help most, the first week, then their track.
   * Lessons wait for the local facts and the earlier lessons they need. Empty when all is done.
   */
  public static Optional<Lesson> nextLesson(Pack pack, Learner learner, Organisation organisation) {
    for (List<LessonId> lessons : parts(pack, learner))
      for (LessonId id : lessons) {
        Lesson lesson = learner.progress().has(id) ? null : pack.lessons().get(id);
        if (lesson != null && isOpen(lesson, learner, organisation)) return Optional.of(lesson);
      }
    return Optional.empty();
  }

  /** Not done yet, and neither a local fact nor an earlier lesson is missing. */
  private static boolean isOpen(Lesson lesson, Learner learner, Organisation organisation) {
    return !learner.progress().has(lesson.id())
        && organisation.facts().keySet().containsAll(lesson.needs())
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
