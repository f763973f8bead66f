package dev.kindling.redis;

import dev.kindling.testkit.contract.RemovalsContract;
import dev.kindling.testkit.contract.Stores;

class RedisRemovalsTest extends RemovalsContract {
  @Override
  protected Stores open() {
    return RedisStores.shared();
  }
}
