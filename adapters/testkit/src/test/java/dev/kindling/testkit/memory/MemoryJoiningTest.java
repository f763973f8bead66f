package dev.kindling.testkit.memory;

import dev.kindling.testkit.contract.JoiningContract;
import dev.kindling.testkit.contract.Stores;

class MemoryJoiningTest extends JoiningContract {
  @Override
  protected Stores open() {
    return Stores.inMemory();
  }
}
