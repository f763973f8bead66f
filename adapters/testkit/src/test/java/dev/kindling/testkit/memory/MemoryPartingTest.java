package dev.kindling.testkit.memory;

import dev.kindling.testkit.contract.PartingContract;
import dev.kindling.testkit.contract.Stores;

class MemoryPartingTest extends PartingContract {
  @Override
  protected Stores open() {
    return Stores.inMemory();
  }
}
