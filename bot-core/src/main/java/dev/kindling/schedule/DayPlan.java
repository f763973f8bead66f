package dev.kindling.schedule;

import dev.kindling.curriculum.CurriculumUnit;
import dev.kindling.curriculum.ItemId;
import dev.kindling.curriculum.Lesson;
import dev.kindling.curriculum.LessonId;
import dev.kindling.curriculum.Pack;
import dev.kindling.learner.Covered;
import dev.kindling.learner.Learner;
import dev.kindling.learner.Sitting;
import dev.kindling.organisation.Organisation;
import dev.kindling.review.Fsrs;
import dev.kindling.understanding.Rhythm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a local date brings to a learner. Pure: a button that is pressed later that day brings what
 * its message said. The rules and their reasons: docs/decisions, "What a day brings".
 */
public final class DayPlan {
  /** After the last lesson, days from one session to the next. */
  static final int KEEP_WARM = 7;

  /** So many days without learning, and the session that comes next is an easy one. */
  static final int AWAY = 9;

  /** The same for those who learn once a week. */
  static final int AWAY_WEEKLY = 22;

  private final Pack pack;
  private final Learner learner;
  private final Organisation organisation;
  private final Reviews reviews;
  private final LocalDate today;
  private final Optional<Lesson> next;

  public DayPlan(
      Pack pack, Learner learner, Organisation organisation, Fsrs fsrs, LocalDate today) {
    this.pack = pack;
    this.learner = learner;
    this.organisation = organisation;
    this.reviews = new Reviews(pack, fsrs);
    this.today = today;
    this.next = nextLesson(pack, learner, organisation);
  }

  /**
   * The session of that date: a lesson of the season, else the next lesson, with at most two
   * reviews; reviews alone when many are due or somebody was away; with no lesson left one review
   * or lesson of the season a week; nothing if nothing is due.
   */
  public Session session() {
    if (isFinished() && !isWarmingDay()) return Session.NONE;
    Optional<Lesson> season = season();
    if (season.isPresent()) return new Session(season, besides(season.get()));
    if (isFinished()) return new Session(reviews());
    List<ItemId> alone = alone();
    return alone.isEmpty() ? withReviews(next.orElseThrow()) : new Session(alone);
  }

  /** What was planned, once more: the lesson they are on, else reviews; nothing if it is done. */
  public Session again() {
    return open().map(this::withReviews).orElseGet(() -> new Session(reviews()));
  }

  /** The lesson they are on, unless it is done or its season is over. */
  public Optional<Lesson> open() {
    return Optional.ofNullable(learner.dialogue().lesson())
        .filter(id -> !learner.progress().has(id))
        .filter(id -> Seasons.mayArrive(id, today, pack, organisation))
        .flatMap(pack::lesson);
  }

  /** The lesson of that date, reviews or not: one of the season, else the next. */
  public Optional<Lesson> lesson() {
    return season().or(() -> next);
  }

  /** The questions from before that go with that lesson: none for who was away or has finished. */
  public List<ItemId> besides(Lesson lesson) {
    if (isBack() || isFinished()) return List.of();
    return reviews.with(lesson, learner, today);
  }

  /** Questions from before without a lesson: easy ones for who was away. */
  public List<ItemId> reviews() {
    return reviews(isFinished() ? 1 : Reviews.ALONE);
  }

  /** At most so many of them. */
  public List<ItemId> reviews(int most) {
    if (!isBack()) return reviews.alone(learner, today, most);
    return reviews.easiest(learner, today).stream().limit(most).toList();
  }

  /** Asked for: what is due, or, if nothing is, what they remember least. */
  public List<ItemId> quiz() {
    List<ItemId> due = reviews(Reviews.ALONE);
    return due.isEmpty() ? reviews.weakest(learner, today) : due;
  }

  private Session withReviews(Lesson lesson) {
    return new Session(Optional.of(lesson), besides(lesson));
  }

  /** What comes instead of a lesson: something easy for who was away, else a part of a pile. */
  private List<ItemId> alone() {
    boolean lookBack = isLookBack() && reviews.areMany(learner, today);
    return isBack() || lookBack ? reviews() : List.of();
  }

  /** Only after a lesson; who left a day of reviews untouched gets lessons in between as well. */
  private boolean isLookBack() {
    boolean afterLesson = learner.dialogue().sitting().kind() == Sitting.Kind.LESSON;
    boolean even = Math.floorMod(today.toEpochDay() + learner.number(), 2) == 0;
    return afterLesson && (learner.agenda().untouched() == 0 || even);
  }

  private boolean isBack() {
    LocalDate last = learner.progress().lastDay();
    boolean weekly = learner.preferences().rhythm() == Rhythm.WEEKLY || isFinished();
    return last != null && !today.isBefore(last.plusDays(weekly ? AWAY_WEEKLY : AWAY));
  }

  private boolean isFinished() {
    return next.isEmpty();
  }

  private boolean isWarmingDay() {
    LocalDate planned = learner.agenda().plannedOn();
    return planned == null || !today.isBefore(planned.plusDays(KEEP_WARM));
  }

  private Optional<Lesson> season() {
    List<LessonId> on = Seasons.on(today, pack, organisation);
    if (on.isEmpty()) return Optional.empty();
    boolean firstWeek = firstOpen(pack.firstWeek(), pack, learner, organisation).isPresent();
    return firstWeek ? Optional.empty() : firstOpen(on, pack, learner, organisation);
  }

  /**
   * The first lesson not done: what they said would help most, the first week, then their track.
   * Lessons wait for the local facts and the earlier lessons they need. Empty when all is done.
   */
  public static Optional<Lesson> nextLesson(Pack pack, Learner learner, Organisation organisation) {
    for (List<LessonId> lessons : parts(pack, learner)) {
      Optional<Lesson> open = firstOpen(lessons, pack, learner, organisation);
      if (open.isPresent()) return open;
    }
    return Optional.empty();
  }

  /** The first that is not done yet and misses neither a local fact nor an earlier lesson. */
  private static Optional<Lesson> firstOpen(
      List<LessonId> lessons, Pack pack, Learner learner, Organisation organisation) {
    Covered covered = new Covered(pack, learner.progress());
    for (LessonId id : lessons) {
      Lesson lesson = covered.has(id) ? null : pack.lessons().get(id);
      if (lesson != null && isOpen(lesson, covered, organisation)) return Optional.of(lesson);
    }
    return Optional.empty();
  }

  private static boolean isOpen(Lesson lesson, Covered covered, Organisation organisation) {
    return organisation.facts().keySet().containsAll(lesson.needs())
        && lesson.prerequisites().stream().allMatch(covered::has);
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
