package dev.kindling.testkit.memory;

import dev.kindling.testkit.contract.HushContract;
import dev.kindling.testkit.contract.Stores;

class MemoryHushTest extends HushContract {
  @Override
  protected Stores open() {
    return Stores.inMemory();
  }
}
