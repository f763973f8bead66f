package dev.kindling.schedule;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.function.Predicate.not;

import dev.kindling.curriculum.Item;
import dev.kindling.curriculum.ItemId;
import dev.kindling.curriculum.Lesson;
import dev.kindling.curriculum.Pack;
import dev.kindling.learner.Learner;
import dev.kindling.review.Fsrs;
import dev.kindling.review.ReviewState;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which items come back, and in which order. Pure; not to be shared by threads.
 *
 * <p>Only what was taught comes back: the items of lessons that are done or known. What was asked
 * in a quiz before its lesson waits for that lesson.
 */
public final class Reviews {
  /** The most that go with a lesson. */
  public static final int MOST = 2;

  /** More due than this are more than the next days can hold. */
  public static final int MANY = 10;

  /** How many a day of reviews alone has, if as many are due: they take the time of a lesson. */
  public static final int ALONE = 8;

  private final Pack pack;
  private final Fsrs fsrs;
  private Known known = new Known(null, LocalDate.MIN, List.of());

  /** What was due when it was last asked: a plan asks several times for the same. */
  private record Known(@Nullable Learner learner, LocalDate today, List<Due> due) {
    boolean isOf(Learner asked, LocalDate date) {
      return date.equals(today) && asked.equals(learner);
    }
  }

  public Reviews(Pack pack, Fsrs fsrs) {
    this.pack = pack;
    this.fsrs = fsrs;
  }

  /**
   * The items that are due on that local date, the most urgent first: what somebody was sure of and
   * got wrong, then by lowest retrievability, or, of more than {@value #MANY}, by highest. Items
   * that the pack no longer has are left out.
   */
  public List<ItemId> due(Learner learner, LocalDate today) {
    return ids(urgent(learner, today));
  }

  boolean areMany(Learner learner, LocalDate today) {
    return allDue(learner, today).size() > MANY;
  }

  /** The questions from before that go with that lesson: at most {@value #MOST}. */
  List<ItemId> with(Lesson lesson, Learner learner, LocalDate today) {
    List<Due> others =
        urgent(learner, today).stream().filter(due -> !due.lesson().equals(lesson)).toList();
    return ids(Interleaving.pick(pack, others, lesson, MOST));
  }

  /**
   * Up to so many of those that are due, when they come alone. The last of several is the one that
   * has waited longest: what never gets its turn among many gets it here.
   */
  List<ItemId> alone(Learner learner, LocalDate today, int most) {
    List<Due> due = urgent(learner, today);
    List<Due> picked = new ArrayList<>(Interleaving.pick(pack, due, null, most));
    if (most > MOST && due.size() > most) {
      picked.removeLast();
      due.stream().filter(not(picked::contains)).min(Due.LONGEST_FIRST).ifPresent(picked::add);
    }
    return ids(picked);
  }

  /** Up to {@value #MOST} of those that are due: the ones they remember best. */
  List<ItemId> easiest(Learner learner, LocalDate today) {
    List<Due> easiest = allDue(learner, today).stream().sorted(Due.EASIEST_FIRST).toList();
    return ids(Interleaving.pick(pack, easiest, null, MOST));
  }

  /** The {@value #MOST} they remember least, due or not. */
  List<ItemId> weakest(Learner learner, LocalDate today) {
    List<Due> weakest = taught(learner, today).sorted(Due.EASIEST_FIRST.reversed()).toList();
    return ids(Interleaving.pick(pack, weakest, null, MOST));
  }

  private static List<ItemId> ids(List<Due> due) {
    return due.stream().map(Due::item).toList();
  }

  private List<Due> urgent(Learner learner, LocalDate today) {
    List<Due> due = allDue(learner, today);
    boolean many = due.size() > MANY;
    return due.stream().sorted(many ? Due.STRONGEST_FIRST : Due.WEAKEST_FIRST).toList();
  }

  private List<Due> allDue(Learner learner, LocalDate today) {
    if (!known.isOf(learner, today)) known = new Known(learner, today, found(learner, today));
    return known.due();
  }

  /** Where nothing is due, which every tick asks, the pack isn't looked through. */
  private List<Due> found(Learner learner, LocalDate today) {
    Map<Integer, ReviewState> states = states(learner, today);
    if (states.isEmpty()) return List.of();
    List<Due> all = new ArrayList<>();
    for (Lesson lesson : pack.lessons().values())
      for (Item item : lesson.items()) {
        ReviewState state = states.get(item.id().number());
        if (state != null && learner.progress().has(lesson.id()))
          all.add(due(item.id(), lesson, state, learner, today));
      }
    return all;
  }

  /** What is due by item, what the pack no longer has included. */
  private Map<Integer, ReviewState> states(Learner learner, LocalDate today) {
    Map<Integer, ReviewState> due = new HashMap<>();
    for (ReviewState state : learner.knowledge().items().all())
      if (!dueOn(state, learner).isAfter(today)) due.put(state.item(), state);
    return due;
  }

  private Stream<Due> taught(Learner learner, LocalDate today) {
    List<Due> taught = new ArrayList<>();
    for (Lesson lesson : pack.lessons().values())
      if (learner.progress().has(lesson.id()))
        for (Item item : lesson.items())
          learner
              .knowledge()
              .items()
              .of(item.id().number())
              .map(state -> due(item.id(), lesson, state, learner, today))
              .ifPresent(taught::add);
    return taught.stream();
  }

  private Due due(ItemId item, Lesson lesson, ReviewState state, Learner learner, LocalDate today) {
    double recall = fsrs.retrievability(state.memory(), today);
    int waited = (int) DAYS.between(dueOn(state, learner), today);
    return new Due(item, lesson, recall, waited, state.misled());
  }

  /**
   * The local date on which an item is due again: on the day after a misleading answer, else as
   * FSRS says, moved by a few per cent so that what was learnt on one day doesn't come back on one.
   */
  public LocalDate dueOn(ReviewState state, Learner learner) {
    LocalDate last = LocalDate.ofInstant(state.memory().lastReview(), ZoneOffset.UTC);
    int interval = (int) DAYS.between(last, fsrs.dueDate(state.memory()));
    return last.plusDays(
        state.misled() ? 1 : Spread.days(learner.number(), state.item(), interval));
  }
}
