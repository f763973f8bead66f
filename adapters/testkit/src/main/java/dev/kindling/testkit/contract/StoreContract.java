package dev.kindling.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kindling.conversation.Outcome;
import dev.kindling.conversation.Records.Change;
import dev.kindling.conversation.Records.Committed;
import dev.kindling.conversation.Records.Kept;
import dev.kindling.conversation.TurnKey;
import dev.kindling.delivery.Delivery;
import dev.kindling.insight.Counters;
import dev.kindling.learner.Learner;
import dev.kindling.organisation.Lease;
import dev.kindling.organisation.Organisation;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.AccountId;
import dev.kindling.testkit.records.Learners;
import dev.kindling.testkit.records.Organisations;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/** What all contracts share: a fresh organisation for each test, and short ways to fill it. */
public abstract class StoreContract {
  protected static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

  /** The organisation of this test alone. */
  protected final OrganisationId org = Organisations.freshId();

  protected Stores stores;
  private @Nullable Lease lease;

  /** The stores to test; asked once for each test. */
  protected abstract Stores open();

  @BeforeEach
  final void openStores() {
    stores = open();
    stores.organisations().save(council());
  }

  /** The right to plan and send for this test's organisation; the same at each call. */
  protected final Lease lease() {
    if (lease == null) lease = stores.lease(org, NOW);
    return lease;
  }

  protected final Organisation council() {
    return Organisations.council(org);
  }

  /** Somebody new with an account of their own and the number that the store gave. */
  protected final Learner join(AccountId account) {
    int number =
        stores.records().open(org, new TurnKey("look " + account.key()), account).freshNumber();
    Learner learner = Learners.with(number, account);
    commit(learner);
    return learner;
  }

  protected final Learner join(int person) {
    return join(Learners.slack(person));
  }

  /** Plans these for somebody who is kept. */
  protected final void plan(Delivery... deliveries) {
    for (Delivery delivery : deliveries)
      assertEquals(Committed.DONE, commit(null, kept(delivery.learner()).learner(), delivery));
  }

  protected final Committed commit(Learner learner, Delivery... deliveries) {
    return commit(null, learner, deliveries);
  }

  /** Commits on top of what is kept now. */
  protected final Committed commit(@Nullable TurnKey key, Learner learner, Delivery... deliveries) {
    Outcome outcome = new Outcome(learner, List.of(deliveries), Counters.none());
    Kept before = stores.records().find(org, learner.number()).orElse(null);
    return stores.records().commit(org, new Change(key, before, outcome, NOW));
  }

  protected final Kept kept(int number) {
    return stores.records().find(org, number).orElseThrow();
  }
}
