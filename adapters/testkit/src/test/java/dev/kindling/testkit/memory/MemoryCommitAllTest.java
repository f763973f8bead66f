package dev.kindling.testkit.memory;

import dev.kindling.testkit.contract.CommitAllContract;
import dev.kindling.testkit.contract.Stores;

class MemoryCommitAllTest extends CommitAllContract {
  @Override
  protected Stores open() {
    return Stores.inMemory();
  }
}
