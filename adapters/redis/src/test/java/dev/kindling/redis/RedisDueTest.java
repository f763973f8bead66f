package dev.kindling.redis;

import dev.kindling.testkit.contract.DueContract;
import dev.kindling.testkit.contract.Stores;

class RedisDueTest extends DueContract {
  @Override
  protected Stores open() {
    return RedisStores.shared();
  }
}
