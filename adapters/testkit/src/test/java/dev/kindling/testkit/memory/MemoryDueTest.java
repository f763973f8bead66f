package dev.kindling.testkit.memory;

import dev.kindling.testkit.contract.DueContract;
import dev.kindling.testkit.contract.Stores;

class MemoryDueTest extends DueContract {
  @Override
  protected Stores open() {
    return Stores.inMemory();
  }
}
