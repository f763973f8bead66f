package dev.kindling.testkit.memory;

import dev.kindling.testkit.contract.PausingContract;
import dev.kindling.testkit.contract.Stores;

class MemoryPausingTest extends PausingContract {
  @Override
  protected Stores open() {
    return Stores.inMemory();
  }
}
