package dev.kindling.testkit.memory;

import dev.kindling.testkit.contract.GlanceContract;
import dev.kindling.testkit.contract.Stores;

class MemoryGlanceTest extends GlanceContract {
  @Override
  protected Stores open() {
    return Stores.inMemory();
  }
}
