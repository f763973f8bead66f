package dev.kindling.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kindling.organisation.OrganisationId;
import dev.kindling.testkit.records.Organisations;
import org.junit.jupiter.api.Test;

/** Promises of the outbox that hold in any life, whatever happens in whatever order. */
public abstract class OutboxPropertiesContract extends StoreContract {
  private static final int LIVES = 20;
  private static final int STEPS = 200;

  @Test
  void everyPromiseHoldsInManyRandomLives() {
    for (long seed = 0; seed < LIVES; seed++) {
      RandomLife life = new RandomLife(open(), Organisations.freshId(), seed);
      for (int step = 0; step < STEPS; step++) life.step();
      life.playToTheEnd();
    }
  }

  @Test
  void everyLifeLeavesTheTraceOfTheModel() {
    for (long seed = 100; seed < 100 + LIVES; seed++) {
      OrganisationId id = Organisations.freshId();
      RandomLife real = new RandomLife(open(), id, seed);
      RandomLife model = new RandomLife(Stores.inMemory(), id, seed);
      for (int step = 0; step < STEPS; step++)
        assertEquals(model.step(), real.step(), "seed " + seed + ", step " + step);
      assertEquals(model.playToTheEnd(), real.playToTheEnd(), "seed " + seed);
    }
  }
}
