package dev.kindling.testkit.memory;

import dev.kindling.testkit.contract.MembersContract;
import dev.kindling.testkit.contract.Stores;

class MemoryMembersTest extends MembersContract {
  @Override
  protected Stores open() {
    return Stores.inMemory();
  }
}
