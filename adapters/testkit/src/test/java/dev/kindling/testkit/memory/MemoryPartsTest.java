package dev.kindling.testkit.memory;

import dev.kindling.testkit.contract.PartsContract;
import dev.kindling.testkit.contract.Stores;

class MemoryPartsTest extends PartsContract {
  @Override
  protected Stores open() {
    return Stores.inMemory();
  }
}
