package dev.kindling.conversation;

import dev.kindling.delivery.Delivery;
import dev.kindling.experience.Experience;
import dev.kindling.learner.Learner;
import dev.kindling.organisation.Lease;
import dev.kindling.organisation.Organisation;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.AccountId;
import dev.kindling.review.ReviewLog;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Where learners' records are kept, with the commit that changes a record, its deliveries, its due
 * time, its selections and the day's counts together or not at all.
 */
public interface Records {
  /**
   * Loads all that a turn needs, in one round trip. For an account nobody has, a number for a new
   * learner is reserved; numbers are never given twice, gaps are fine. Throws {@link
   * dev.kindling.organisation.UnknownOrganisation} if there is no such organisation.
   */
  Opened open(OrganisationId organisation, TurnKey key, AccountId account);

  /** The record of a learner, with its version; empty if there is none. */
  Optional<Kept> find(OrganisationId organisation, int number);

  /** The newest answers of a learner, oldest first; empty if there is no such learner. */
  ReviewLog answers(OrganisationId organisation, int number);

  /** The records of those that there are, in the order of their numbers, in one round trip. */
  List<Kept> findAll(OrganisationId organisation, List<Integer> numbers);

  /**
   * Commits all or nothing. {@code CONFLICT} if the record (or the one it absorbs) has another
   * version by now, an account belongs to somebody else, another record holds the same code for
   * linking, or the organisation was removed meanwhile; {@code DUPLICATE} if the turn was committed
   * before.
   */
  Committed commit(OrganisationId organisation, Change change);

  /**
   * Commits what the clock started, each all or nothing by itself, in one round trip; what became
   * of them, in their order. Throws {@link dev.kindling.organisation.LeaseLost}, having changed
   * nothing, when another server looks after the organisation.
   */
  List<Committed> commitAll(Lease lease, List<Change> changes);

  /** Numbers of learners who are due at that instant, earliest first. */
  List<Integer> due(OrganisationId organisation, Instant now, int most);

  /** When the next learner is due; empty if none is. */
  Optional<Instant> nextDue(OrganisationId organisation);

  /** The learner of an account, if it has one. */
  OptionalInt numberOf(OrganisationId organisation, AccountId account);

  /**
   * The record that holds this code for linking, good or not; empty if none does.
   *
   * @param code without its dash
   */
  Optional<Kept> offering(OrganisationId organisation, String code);

  /** A record and its version. */
  record Kept(Learner learner, long version) {}

  /**
   * What a turn starts from.
   *
   * @param answered the deliveries that the same turn led to before, or null if it is new
   * @param kept the record, or null for an account nobody has
   * @param freshNumber a number for a new learner; 0 where there is a record
   * @param shown the newest message that asked them something, if it went to this account's own
   *     chat; null for none
   */
  record Opened(
      Organisation organisation,
      @Nullable List<Delivery> answered,
      @Nullable Kept kept,
      int freshNumber,
      @Nullable Shown shown) {}

  /**
   * A message that asks something.
   *
   * @param question the number of its question
   * @param message its id, as the platform named it when it took it
   */
  record Shown(int question, String message) {}

  /**
   * A change to commit.
   *
   * @param key the turn to remember with its answer for 25 hours; null for what the clock started
   * @param before the record that the decision read; null for a new learner
   * @param absorbed the record that ends with this commit because it becomes part of the outcome's:
   *     its accounts are the outcome's from then on, its review log is joined to the outcome's,
   *     what was planned for it is cancelled, and its number is nobody's for good; null for none.
   *     The clock's changes have none
   * @param experiences what is to be told to a record of learning; empty where nobody wants it
   */
  record Change(
      @Nullable TurnKey key,
      @Nullable Kept before,
      Outcome outcome,
      Instant now,
      @Nullable Kept absorbed,
      List<Experience> experiences) {
    public Change {
      experiences = List.copyOf(experiences);
    }

    /** A change of one record that gives nothing to tell. */
    public Change(@Nullable TurnKey key, @Nullable Kept before, Outcome outcome, Instant now) {
      this(key, before, outcome, now, null, List.of());
    }

    /** A change that joins two records. */
    public Change(
        @Nullable TurnKey key,
        @Nullable Kept before,
        Outcome outcome,
        Instant now,
        @Nullable Kept absorbed) {
      this(key, before, outcome, now, absorbed, List.of());
    }

    /** This change with what there is to tell of it. */
    public Change telling(List<Experience> told) {
      return new Change(key, before, outcome, now, absorbed, told);
    }
  }

  /** What became of a commit. */
  enum Committed {
    DONE,
    DUPLICATE,
    CONFLICT
  }
}
