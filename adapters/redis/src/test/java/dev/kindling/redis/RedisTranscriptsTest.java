package dev.kindling.redis;

import dev.kindling.testkit.contract.Stores;
import dev.kindling.testkit.contract.TranscriptsContract;

class RedisTranscriptsTest extends TranscriptsContract {
  @Override
  protected Stores open() {
    return RedisStores.shared();
  }
}
