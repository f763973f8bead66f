package dev.kindling.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kindling.organisation.OrganisationId;
import dev.kindling.testkit.records.Organisations;
import org.junit.jupiter.api.Test;

/** Records hold what a simple model holds, selections included, whatever happens. */
public abstract class RecordsPropertiesContract extends StoreContract {
  private static final int RUNS = 15;
  private static final int STEPS = 80;

  @Test
  void randomTurnsLeaveTheTraceOfTheModel() {
    for (long seed = 0; seed < RUNS; seed++) {
      OrganisationId id = Organisations.freshId();
      RandomTurns real = new RandomTurns(open(), id, seed);
      RandomTurns model = new RandomTurns(Stores.inMemory(), id, seed);
      for (int step = 0; step < STEPS; step++)
        assertEquals(model.step(), real.step(), "seed " + seed + ", step " + step);
    }
  }
}
