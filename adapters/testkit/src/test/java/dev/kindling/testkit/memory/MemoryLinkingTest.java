package dev.kindling.testkit.memory;

import dev.kindling.testkit.contract.LinkingContract;
import dev.kindling.testkit.contract.Stores;

class MemoryLinkingTest extends LinkingContract {
  @Override
  protected Stores open() {
    return Stores.inMemory();
  }
}
