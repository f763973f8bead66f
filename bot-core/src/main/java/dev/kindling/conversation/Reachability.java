package dev.kindling.conversation;

import dev.kindling.conversation.Records.Change;
import dev.kindling.conversation.Records.Committed;
import dev.kindling.conversation.Records.Kept;
import dev.kindling.delivery.Claimed;
import dev.kindling.insight.Counters;
import dev.kindling.learner.Learner;
import dev.kindling.organisation.Organisation;
import dev.kindling.platform.Account;
import dev.kindling.platform.AccountId;
import dev.kindling.platform.Lost;
import dev.kindling.platform.Refusal;
import dev.kindling.platform.SendResult;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Notes where people can be written to, and who can't be, so that nothing is planned in vain. */
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
   * Notes what an attempt says of its account: the address it has from now on, or that it can't be
   * written to until its person writes to us or installs the app again. If the person has been
   * heard of at another address meanwhile, that one holds. A second call changes nothing.
   *
   * @param now by the organisation's clock
   */
  public void note(Organisation organisation, Claimed claimed, SendResult result, Instant now) {
    AccountId id = claimed.delivery().account();
    switch (result) {
      case SendResult.Opened opened ->
          change(organisation, claimed, it -> it.moved(id, opened.address()), "opened", now);
      case SendResult.Closed _ ->
          change(organisation, claimed, it -> it.moved(id, ""), "closed", now);
      case SendResult.Refused no when isLost(no.reason()) -> {
        Lost lost = new Lost(no.reason(), now);
        change(organisation, claimed, it -> it.without(id, lost), "unreachable", now);
      }
      case SendResult.Refused _,
          SendResult.Sent _,
          SendResult.Limited _,
          SendResult.Unreachable _,
          SendResult.Unknown _,
          SendResult.NotSent _ -> {}
    }
  }

  private void change(
      Organisation organisation,
      Claimed claimed,
      UnaryOperator<Learner> decision,
      String counted,
      Instant now) {
    for (int attempt = 0; attempt < TRIES; attempt++) {
      Optional<Kept> kept =
          records
              .find(organisation.id(), claimed.delivery().learner())
              .filter(one -> isAsTried(one.learner(), claimed));
      if (kept.isEmpty()) return;
      Learner changed = decision.apply(kept.get().learner());
      Counters counters = Counters.none().plus(counted);
      Change change = new Change(null, kept.get(), new Outcome(changed, List.of(), counters), now);
      if (records.commit(organisation.id(), change) == Committed.DONE) return;
    }
  }

  /** The account as the attempt knew it: reachable, and at the same address. */
  private static boolean isAsTried(Learner learner, Claimed claimed) {
    AccountId id = claimed.delivery().account();
    Optional<Account> tried = claimed.learner().account(id);
    return learner.account(id).filter(Account::reachable).equals(tried);
  }
}
