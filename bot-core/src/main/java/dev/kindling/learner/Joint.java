package dev.kindling.learner;

import dev.kindling.platform.Account;
import dev.kindling.review.ReviewState;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes one record of two that are the same person's. Pure. */
public final class Joint {
  private static final Comparator<Learner> PROGRESS =
      Comparator.<Learner>comparingInt(learner -> learner.progress().lessons().size())
          .thenComparingInt(learner -> learner.progress().answered())
          .thenComparingInt(learner -> learner.progress().days());

  private final Learner kept;
  private final Learner absorbed;

  private Joint(Learner kept, Learner absorbed) {
    this.kept = kept;
    this.absorbed = absorbed;
  }

  /**
   * The record that both become: the number and the preferences of the one with more progress, the
   * accounts and the progress of both. No question is open in it, and no older button means one.
   *
   * @param used the record whose account is in use now: its accounts come first
   * @param other wins where both have the same progress
   */
  public static Learner of(Learner used, Learner other) {
    Joint joint =
        PROGRESS.compare(used, other) > 0 ? new Joint(used, other) : new Joint(other, used);
    return joint.learner(Stream.concat(used.accounts().stream(), other.accounts().stream()));
  }

  private Learner learner(Stream<Account> accounts) {
    return new Learner(
        kept.number(),
        kept.name().isEmpty() ? absorbed.name() : kept.name(),
        accounts.toList(),
        Memberships.joined(kept.membership(), absorbed.membership()),
        kept.preferences(),
        kept.progress().joined(absorbed.progress(), sharedDays()),
        knowledge(),
        dialogue(),
        agenda());
  }

  private int sharedDays() {
    Set<LocalDate> shared = days(kept);
    shared.retainAll(days(absorbed));
    return shared.size();
  }

  /** The days of which the record still knows that something was learnt on them. */
  private static Set<LocalDate> days(Learner learner) {
    Set<LocalDate> days = new HashSet<>(learner.progress().lessons().dates());
    for (ReviewState state : learner.knowledge().items().all())
      days.add(LocalDate.ofInstant(state.memory().lastReview(), ZoneOffset.UTC));
    return days;
  }

  private Knowledge knowledge() {
    Map<String, Agreement> said = new HashMap<>(absorbed.knowledge().statements());
    kept.knowledge()
        .statements()
        .forEach((unit, own) -> said.merge(unit, own, (theirs, mine) -> mine.orElse(theirs)));
    return new Knowledge(kept.knowledge().items().joined(absorbed.knowledge().items()), said);
  }

  private Dialogue dialogue() {
    Dialogue own = kept.dialogue();
    Dialogue theirs = absorbed.dialogue();
    return new Dialogue(
        Math.max(own.questions(), theirs.questions()),
        new Awaiting.Nothing(),
        own.lesson() == null ? theirs.lesson() : own.lesson(),
        List.of(),
        0,
        Sitting.LESSON,
        List.of(),
        later(own.confidenceAskedOn(), theirs.confidenceAskedOn()),
        own.introduced().compareTo(theirs.introduced()) < 0
            ? theirs.introduced()
            : own.introduced());
  }

  /** A day that had its session in either had it. */
  private Agenda agenda() {
    Agenda own = kept.agenda();
    LocalDate planned = later(own.plannedOn(), absorbed.agenda().plannedOn());
    return new Agenda(own.due(), planned, own.later(), 0, own.slowed());
  }

  private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
    if (one == null || other == null) return one == null ? other : one;
    return one.isBefore(other) ? other : one;
  }
}
