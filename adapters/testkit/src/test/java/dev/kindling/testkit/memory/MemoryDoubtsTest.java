package dev.kindling.testkit.memory;

import dev.kindling.testkit.contract.DoubtsContract;
import dev.kindling.testkit.contract.Stores;

class MemoryDoubtsTest extends DoubtsContract {
  @Override
  protected Stores open() {
    return Stores.inMemory();
  }
}
