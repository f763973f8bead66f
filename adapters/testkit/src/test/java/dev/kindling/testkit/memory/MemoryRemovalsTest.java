package dev.kindling.testkit.memory;

import dev.kindling.testkit.contract.RemovalsContract;
import dev.kindling.testkit.contract.Stores;

class MemoryRemovalsTest extends RemovalsContract {
  @Override
  protected Stores open() {
    return Stores.inMemory();
  }
}
