package dev.kindling.redis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kindling.conversation.TurnKey;
import dev.kindling.learner.Learner;
import dev.kindling.testkit.contract.StoreContract;
import dev.kindling.testkit.contract.Stores;
import dev.kindling.testkit.records.Learners;
import dev.kindling.testkit.redis.TestRedis;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A server knows the records it saw last; another one changes them, or everything, meanwhile. */
class RecentRecordsTest extends StoreContract {
  private static final RedisStore ANOTHER = RedisStore.at(TestRedis.shared().address());
  private static final TurnKey KEY = new TurnKey("a turn");

  @Override
  protected Stores open() {
    return RedisStores.shared();
  }

  @AfterAll
  static void stop() {
    ANOTHER.close();
  }

  @Test
  void whatAnotherServerChangedIsSeen() {
    Learner ada = join(1);
    assertEquals(ada, opened());
    elsewhere(() -> commit(ada.withName("Ada L.")));
    assertEquals(ada.withName("Ada L."), opened());
  }

  @Test
  void nobodyIsRememberedWhenAnOrganisationWasRemovedAndBegunAnew() {
    Learner ada = join(1);
    assertEquals(ada, opened());
    elsewhere(this::beginAnew);
    assertEquals(ada.withName("Somebody new"), opened());
  }

  /** Somebody gets the number and the account that Ada had. */
  private void beginAnew() {
    stores.removals().begin(org);
    stores.removals().sweep(org, _ -> {});
    stores.organisations().save(council());
    commit(join(1).withName("Somebody new"));
  }

  private Learner opened() {
    return Objects.requireNonNull(
            stores.records().open(org, KEY, Learners.slack(1)).kept(), "a record")
        .learner();
  }

  private void elsewhere(Runnable work) {
    Stores here = stores;
    stores = RedisStores.of(ANOTHER);
    work.run();
    stores = here;
  }
}
