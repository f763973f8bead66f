package dev.kindling.testkit.memory;

import dev.kindling.testkit.contract.InstallationsContract;
import dev.kindling.testkit.contract.Stores;

class MemoryInstallationsTest extends InstallationsContract {
  @Override
  protected Stores open() {
    return Stores.inMemory();
  }
}
