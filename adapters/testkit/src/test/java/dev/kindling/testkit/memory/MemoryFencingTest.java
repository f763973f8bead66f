package dev.kindling.testkit.memory;

import dev.kindling.testkit.contract.FencingContract;
import dev.kindling.testkit.contract.Stores;

class MemoryFencingTest extends FencingContract {
  @Override
  protected Stores open() {
    return Stores.inMemory();
  }
}
