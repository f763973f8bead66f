package dev.kindling.testkit.memory;

import dev.kindling.testkit.contract.OutboxDeadlinesContract;
import dev.kindling.testkit.contract.Stores;

class MemoryOutboxDeadlinesTest extends OutboxDeadlinesContract {
  @Override
  protected Stores open() {
    return Stores.inMemory();
  }
}
