package dev.kindling.testkit.memory;

import dev.kindling.testkit.contract.OutboxPropertiesContract;
import dev.kindling.testkit.contract.Stores;

class MemoryOutboxPropertiesTest extends OutboxPropertiesContract {
  @Override
  protected Stores open() {
    return Stores.inMemory();
  }
}
