package dev.kindling.testkit.memory;

import dev.kindling.testkit.contract.RecordsContract;
import dev.kindling.testkit.contract.Stores;

class MemoryRecordsTest extends RecordsContract {
  @Override
  protected Stores open() {
    return Stores.inMemory();
  }
}
