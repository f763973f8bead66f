package dev.kindling.testkit.memory;

import dev.kindling.testkit.contract.OutboxContract;
import dev.kindling.testkit.contract.Stores;

class MemoryOutboxTest extends OutboxContract {
  @Override
  protected Stores open() {
    return Stores.inMemory();
  }
}
