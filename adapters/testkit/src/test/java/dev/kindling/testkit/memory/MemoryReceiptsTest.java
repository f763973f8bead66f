package dev.kindling.testkit.memory;

import dev.kindling.testkit.contract.ReceiptsContract;
import dev.kindling.testkit.contract.Stores;

class MemoryReceiptsTest extends ReceiptsContract {
  @Override
  protected Stores open() {
    return Stores.inMemory();
  }
}
