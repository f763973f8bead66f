package dev.kindling.testkit.memory;

import dev.kindling.testkit.contract.SendAgainContract;
import dev.kindling.testkit.contract.Stores;

class MemorySendAgainTest extends SendAgainContract {
  @Override
  protected Stores open() {
    return Stores.inMemory();
  }
}
