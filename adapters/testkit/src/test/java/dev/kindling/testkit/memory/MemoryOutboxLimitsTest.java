package dev.kindling.testkit.memory;

import dev.kindling.testkit.contract.OutboxLimitsContract;
import dev.kindling.testkit.contract.Stores;

class MemoryOutboxLimitsTest extends OutboxLimitsContract {
  @Override
  protected Stores open() {
    return Stores.inMemory();
  }
}
