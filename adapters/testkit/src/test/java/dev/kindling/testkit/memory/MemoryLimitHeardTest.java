package dev.kindling.testkit.memory;

import dev.kindling.testkit.contract.LimitHeardContract;
import dev.kindling.testkit.contract.Stores;

class MemoryLimitHeardTest extends LimitHeardContract {
  @Override
  protected Stores open() {
    return Stores.inMemory();
  }
}
