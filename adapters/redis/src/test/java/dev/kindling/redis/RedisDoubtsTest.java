package dev.kindling.redis;

import dev.kindling.testkit.contract.DoubtsContract;
import dev.kindling.testkit.contract.Stores;

class RedisDoubtsTest extends DoubtsContract {
  @Override
  protected Stores open() {
    return RedisStores.shared();
  }
}
