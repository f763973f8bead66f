package dev.kindling.redis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.delivery.Claimed;
import dev.kindling.delivery.Delivery;
import dev.kindling.delivery.Settlement;
import dev.kindling.learner.Learner;
import dev.kindling.redis.client.Redis;
import dev.kindling.redis.client.StoreUnavailable;
import dev.kindling.testkit.contract.OutboxFixture;
import dev.kindling.testkit.contract.Stores;
import dev.kindling.testkit.records.Deliveries;
import dev.kindling.testkit.redis.TestRedis;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A full Redis takes nothing new, whole or in part, but goes on sending what it has. */
class FullRedisTest extends OutboxFixture {
  private static final TestRedis SERVER = TestRedis.start();
  private static final RedisStore STORE = RedisStore.at(SERVER.address());
  private static final Redis REDIS = Redis.at(SERVER.address());

  @Override
  protected Stores open() {
    return RedisStores.of(STORE);
  }

  @AfterEach
  void makeRoom() {
    maxmemory("0");
  }

  @AfterAll
  static void stop() {
    REDIS.close();
    STORE.close();
    SERVER.close();
  }

  @Test
  void aCommitIsRefusedWithAClearReasonAndChangesNothing() {
    Learner ada = join(1);
    maxmemory("1");
    Delivery lesson = Deliveries.lesson(ada, "one", NOW);
    StoreUnavailable full =
        assertThrows(StoreUnavailable.class, () -> commit(ada.withName("new"), lesson));
    assertTrue(full.getMessage().contains("full"), full.getMessage());
    assertEquals(ada, kept(ada.number()).learner());
    assertEquals(1, kept(ada.number()).version());
    assertEquals(Map.of(), stores.outbox().waiting(org));
  }

  @Test
  void sendingGoesOn() {
    Learner ada = join(1);
    plan(Deliveries.answer(ada, "one", NOW), Deliveries.answer(ada, "two", NOW));
    plan(Deliveries.answer(join(2), "three", NOW), Deliveries.lesson(join(3), "four", NOW));
    maxmemory("1");
    List<Claimed> claimed = claim(NOW).claimed();
    assertEquals(3, claimed.size());
    assertTrue(settle(claimed.get(0), new Settlement.Sent("17.1"), NOW));
    assertTrue(settle(claimed.get(1), new Settlement.Again(NOW.plusSeconds(1)), NOW));
    assertEquals(1, stores.outbox().abandon(lease(), NOW.plusSeconds(30)));
    assertEquals(2, claim(NOW.plusSeconds(31)).claimed().size());
  }

  @Test
  void anOrganisationCanBeTakenAwayToMakeRoom() {
    plan(Deliveries.lesson(join(1), "one", NOW));
    maxmemory("1");
    for (int again = 0; again < 2; again++) stores.removals().begin(org);
    assertTrue(stores.removals().sweep(org, _ -> {}) > 0);
    assertEquals(0, stores.removals().sweep(org, _ -> {}));
    assertEquals(Set.of(), stores.removals().leaving());
  }

  private static void maxmemory(String bytes) {
    REDIS.ask(it -> it.configSet("maxmemory", bytes));
  }
}
