package dev.kindling.schedule;

import dev.kindling.curriculum.CurriculumUnit;
import dev.kindling.curriculum.ItemId;
import dev.kindling.curriculum.Lesson;
import dev.kindling.curriculum.LessonId;
import dev.kindling.curriculum.Pack;
import dev.kindling.curriculum.Season;
import dev.kindling.learner.Covered;
import dev.kindling.learner.Learner;
import dev.kindling.organisation.Organisation;
import dev.kindling.review.Fsrs;
import java.time.LocalDate;
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
    Optional<Lesson> lesson =
        season(pack, learner, organisation, today)
            .or(() -> nextLesson(pack, learner, organisation));
    List<ItemId> due = new Reviews(pack, fsrs).due(learner, today);
    boolean finished = nextLesson(pack, learner, organisation).isEmpty();
    if (!finished) return new Session(lesson, first(due, Reviews.MOST));
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
    boolean started = pack.firstWeek().stream().allMatch(learner.progress()::has);
    return pack.seasons().stream()
        .filter(season -> started && season.isOn(today))
        .filter(season -> isFor(season, organisation))
        .flatMap(season -> pack.lesson(season.lesson()).stream())
        .filter(lesson -> isOpen(lesson, pack, learner, organisation))
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
    return order(pack, learner)
        .distinct()
        .filter(id -> !new Covered(pack, learner.progress()).has(id))
        .flatMap(id -> pack.lesson(id).stream())
        .filter(lesson -> isOpen(lesson, pack, learner, organisation))
        .findFirst();
  }

  /** Not done yet, and neither a local fact nor an earlier lesson is missing. */
  private static boolean isOpen(
      Lesson lesson, Pack pack, Learner learner, Organisation organisation) {
    Covered covered = new Covered(pack, learner.progress());
    return !covered.has(lesson.id())
        && organisation.facts().keySet().containsAll(lesson.needs())
        && lesson.prerequisites().stream().allMatch(covered::has);
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
