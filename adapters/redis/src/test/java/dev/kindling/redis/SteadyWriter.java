package dev.kindling.redis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.conversation.Outcome;
import dev.kindling.conversation.Records.Change;
import dev.kindling.conversation.Records.Committed;
import dev.kindling.conversation.Records.Opened;
import dev.kindling.conversation.TurnKey;
import dev.kindling.delivery.Claimed;
import dev.kindling.delivery.Outbox.Asking;
import dev.kindling.delivery.Settlement;
import dev.kindling.insight.Counters;
import dev.kindling.learner.Learner;
import dev.kindling.organisation.Lease;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.AccountId;
import dev.kindling.platform.Pace;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Workspace;
import dev.kindling.redis.client.Keys;
import dev.kindling.redis.client.Redis;
import dev.kindling.redis.client.StoreUnavailable;
import dev.kindling.testkit.contract.Stores;
import dev.kindling.testkit.records.Deliveries;
import dev.kindling.testkit.records.Learners;
import dev.kindling.testkit.records.Organisations;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * A server that takes turns and sends what they lead to, one after the other, asks again when Redis
 * fails, and remembers what Redis acknowledged.
 */
final class SteadyWriter implements Runnable {
  private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
  private static final Workspace SLACK = new Workspace(Platform.SLACK, "T024BE7LD");
  private static final Pace FREE = Pace.steady(1000, 1000, 1, Duration.ZERO);
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration PAUSE = Duration.ofMillis(20);

  private final Stores store;
  private final OrganisationId org = Organisations.freshId();
  private final Map<Integer, AccountId> people = new LinkedHashMap<>();
  private final Map<String, Integer> sent = new LinkedHashMap<>();
  private final int turns;
  private final CountDownLatch underWay;
  private int interruptions;

  /**
   * @param before after so many turns {@link #awaitUnderWay()} returns
   */
  SteadyWriter(RedisStore store, int before, int turns) {
    this.store = RedisStores.of(store);
    this.turns = turns;
    this.underWay = new CountDownLatch(before);
  }

  OrganisationId organisation() {
    return org;
  }

  @Override
  public void run() {
    insist(() -> store.organisations().ensure(Organisations.council(org)));
    Lease lease = insist(() -> store.lease(org, NOW));
    for (int turn = 1; turn <= turns; turn++) {
      AccountId account = Learners.slack(turn);
      TurnKey key = new TurnKey("turn " + turn);
      people.put(insist(() -> join(key, account)), account);
      send(lease);
      underWay.countDown();
    }
    send(lease);
  }

  private void send(Lease lease) {
    Asking asking = new Asking(SLACK, FREE, null, NOW, 10);
    insist(() -> store.outbox().claim(lease, asking)).claimed().forEach(this::settle);
  }

  void awaitUnderWay() throws InterruptedException {
    underWay.await();
  }

  /** Decides again on what is there now until it is done, as a turn does. */
  private int join(TurnKey key, AccountId account) {
    while (true) {
      Opened opened = store.records().open(org, key, account);
      if (opened.kept() != null && again(key, opened)) return opened.kept().learner().number();
      Learner learner = Learners.with(opened.freshNumber(), account);
      if (commit(new Change(key, null, outcome(learner, key), NOW))) return learner.number();
    }
  }

  /** Its commit was done although its answer was lost: it counts once Redis says so. */
  private boolean again(TurnKey key, Opened opened) {
    Learner learner = opened.kept().learner();
    return commit(new Change(key, opened.kept(), outcome(learner, key), NOW));
  }

  private static Outcome outcome(Learner learner, TurnKey key) {
    return new Outcome(
        learner, List.of(Deliveries.lesson(learner, key.value(), NOW)), Counters.none());
  }

  private boolean commit(Change change) {
    return store.records().commit(org, change) != Committed.CONFLICT;
  }

  /** False can only mean that an earlier try was done: nobody else settles here. */
  private void settle(Claimed claimed) {
    insist(() -> store.outbox().settle(org, claimed, new Settlement.Sent("17.1"), NOW));
    sent.put(claimed.delivery().id().value(), claimed.delivery().learner());
  }

  private <T> T insist(Supplier<T> work) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      try {
        return work.get();
      } catch (StoreUnavailable e) {
        interruptions++;
        if (System.nanoTime() > end) throw e;
        LockSupport.parkNanos(PAUSE.toNanos());
      }
    }
  }

  int interruptions() {
    return interruptions;
  }

  /** Everybody who joined is there, and everything was sent and is known to be sent. */
  void checkThatNothingIsLost(Redis redis) {
    assertEquals(turns, people.size());
    people.forEach((number, account) ->
        assertEquals(
            List.of(account),
            store.records().find(org, number).orElseThrow().learner().accounts().stream()
                .map(one -> one.id())
                .toList()));
    sent.forEach((id, number) -> assertTrue(history(redis, id, number).startsWith("sent|"), id));
    assertEquals(turns, sent.size());
  }

  private String history(Redis redis, String id, int number) {
    String key = Keys.of(org, "learner", "" + number, "history");
    String kept = redis.ask(it -> it.hget(key, id));
    return kept == null ? "nothing" : kept;
  }
}
