package dev.kindling.testkit.memory;

import dev.kindling.testkit.contract.ShownContract;
import dev.kindling.testkit.contract.Stores;

class MemoryShownTest extends ShownContract {
  @Override
  protected Stores open() {
    return Stores.inMemory();
  }
}
