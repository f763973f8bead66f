package dev.kindling.testkit.memory;

import dev.kindling.testkit.contract.ExperiencesContract;
import dev.kindling.testkit.contract.Stores;

class MemoryExperiencesTest extends ExperiencesContract {
  @Override
  protected Stores open() {
    return Stores.inMemory();
  }
}
