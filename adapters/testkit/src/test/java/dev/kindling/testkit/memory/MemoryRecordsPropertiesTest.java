package dev.kindling.testkit.memory;

import dev.kindling.testkit.contract.RecordsPropertiesContract;
import dev.kindling.testkit.contract.Stores;

class MemoryRecordsPropertiesTest extends RecordsPropertiesContract {
  @Override
  protected Stores open() {
    return Stores.inMemory();
  }
}
