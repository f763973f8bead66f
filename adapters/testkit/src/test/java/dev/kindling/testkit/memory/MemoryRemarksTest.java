package dev.kindling.testkit.memory;

import dev.kindling.testkit.contract.RemarksContract;
import dev.kindling.testkit.contract.Stores;

class MemoryRemarksTest extends RemarksContract {
  @Override
  protected Stores open() {
    return Stores.inMemory();
  }
}
