package dev.kindling.conversation;

import dev.kindling.conversation.Records.Change;
import dev.kindling.conversation.Records.Committed;
import dev.kindling.conversation.Records.Kept;
import dev.kindling.delivery.Delivery;
import dev.kindling.insight.Counters;
import dev.kindling.learner.Learner;
import dev.kindling.organisation.Organisation;
import dev.kindling.platform.Account;
import dev.kindling.platform.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Notes who can't be written to any more, so that nothing is planned for them in vain. */
public final class Reachability {
  private static final int TRIES = 5;

  private final Records records;

  public Reachability(Records records) {
    this.records = records;
  }

  /** Whether a refusal is about the person's account, and will be the same tomorrow. */
  public static boolean isLost(Refusal refusal) {
    return switch (refusal) {
      case LEFT, BLOCKED, NOT_INSTALLED, UNKNOWN_PERSON -> true;
      case TOO_BIG, NOT_ALLOWED, ACCESS_REVOKED, OTHER -> false;
    };
  }

  /**
   * The account of this delivery can't be written to, until its person writes to us again. A second
   * call changes nothing.
   *
   * @param now by the organisation's clock
   */
  public void lost(Organisation organisation, Delivery delivery, Instant now) {
    for (int attempt = 0; attempt < TRIES; attempt++) {
      Optional<Kept> kept =
          records
              .find(organisation.id(), delivery.learner())
              .filter(one -> isReachable(one.learner(), delivery));
      if (kept.isEmpty()) return;
      Learner without = kept.get().learner().without(delivery.account());
      Outcome outcome = new Outcome(without, List.of(), Counters.none().plus("unreachable"));
      Change change = new Change(null, kept.get(), outcome, now);
      if (records.commit(organisation.id(), change) == Committed.DONE) return;
    }
  }

  private static boolean isReachable(Learner learner, Delivery delivery) {
    return learner.account(delivery.account()).filter(Account::reachable).isPresent();
  }
}
