package dev.kindling.schedule;

import static java.time.temporal.ChronoUnit.DAYS;

import dev.kindling.curriculum.Item;
import dev.kindling.curriculum.ItemId;
import dev.kindling.curriculum.Lesson;
import dev.kindling.curriculum.Pack;
import dev.kindling.learner.Learner;
import dev.kindling.review.Fsrs;
import dev.kindling.review.ReviewState;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which items come back, and in which order. Pure.
 *
 * <p>Only what was taught comes back: the items of lessons that are done or known. What was asked
 * in a quiz before its lesson waits for that lesson.
 */
public final class Reviews {
  /** The most that go with a lesson. */
  public static final int MOST = 2;

  /** How many a day of reviews alone has, if as many are due: they take the time of a lesson. */
  public static final int ALONE = 5;

  private final Pack pack;
  private final Fsrs fsrs;

  public Reviews(Pack pack, Fsrs fsrs) {
    this.pack = pack;
    this.fsrs = fsrs;
  }

  /**
   * The items that are due on that local date, the most urgent first: what somebody was sure of and
   * got wrong, then by lowest retrievability, and a day of waiting counts as a hundredth of it.
   * Items that the pack no longer has are left out.
   */
  public List<ItemId> due(Learner learner, LocalDate today) {
    return ids(urgent(learner, today));
  }

  /** The questions from before that go with that lesson: at most {@value #MOST}. */
  List<ItemId> with(Lesson lesson, Learner learner, LocalDate today) {
    List<Due> others =
        urgent(learner, today).stream().filter(due -> !due.lesson().equals(lesson)).toList();
    return ids(Interleaving.pick(pack, others, lesson, MOST));
  }

  /** Up to so many of those that are due, when they come alone. */
  List<ItemId> alone(Learner learner, LocalDate today, int most) {
    return ids(Interleaving.pick(pack, urgent(learner, today), null, most));
  }

  /** Up to {@value #MOST} of those that are due: the ones they remember best. */
  List<ItemId> easiest(Learner learner, LocalDate today) {
    List<Due> easiest = taught(learner, today).filter(Due::isDue).sorted(Due.EASE).toList();
    return ids(Interleaving.pick(pack, easiest, null, MOST));
  }

  /** The {@value #MOST} they remember least, due or not. */
  List<ItemId> weakest(Learner learner, LocalDate today) {
    List<Due> weakest = taught(learner, today).sorted(Due.EASE.reversed()).toList();
    return ids(Interleaving.pick(pack, weakest, null, MOST));
  }

  private static List<ItemId> ids(List<Due> due) {
    return due.stream().map(Due::item).toList();
  }

  private List<Due> urgent(Learner learner, LocalDate today) {
    return taught(learner, today).filter(Due::isDue).sorted(Due.URGENCY).toList();
  }

  private Stream<Due> taught(Learner learner, LocalDate today) {
    return pack.lessons().values().stream()
        .filter(lesson -> learner.progress().has(lesson.id()))
        .flatMap(lesson -> lesson.items().stream().flatMap(item -> due(item, lesson, learner, today)));
  }

  private Stream<Due> due(Item item, Lesson lesson, Learner learner, LocalDate today) {
    return learner.knowledge().items().of(item.id().number()).stream()
        .map(state -> due(item.id(), lesson, state, learner.number(), today));
  }

  private Due due(ItemId item, Lesson lesson, ReviewState state, int learner, LocalDate today) {
    double recall = fsrs.retrievability(state.memory(), today);
    int waited = (int) DAYS.between(dueDate(state, learner), today);
    return new Due(item, lesson, recall, waited, state.misled());
  }

  /** On the next day after a misleading answer; else what FSRS says, spread. */
  private LocalDate dueDate(ReviewState state, int learner) {
    LocalDate last = LocalDate.ofInstant(state.memory().lastReview(), ZoneOffset.UTC);
    int interval = (int) DAYS.between(last, fsrs.dueDate(state.memory()));
    return last.plusDays(state.misled() ? 1 : Spread.days(learner, state.item(), interval));
  }
}
