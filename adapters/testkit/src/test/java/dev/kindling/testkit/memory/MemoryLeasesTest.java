package dev.kindling.testkit.memory;

import dev.kindling.testkit.contract.LeasesContract;
import dev.kindling.testkit.contract.Stores;

class MemoryLeasesTest extends LeasesContract {
  @Override
  protected Stores open() {
    return Stores.inMemory();
  }
}
