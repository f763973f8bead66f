package dev.kindling.testkit.memory;

import dev.kindling.testkit.contract.Stores;
import dev.kindling.testkit.contract.TranscriptsContract;

class MemoryTranscriptsTest extends TranscriptsContract {
  @Override
  protected Stores open() {
    return Stores.inMemory();
  }
}
