package dev.kindling.redis;

import dev.kindling.testkit.contract.FencingContract;
import dev.kindling.testkit.contract.Stores;

class RedisFencingTest extends FencingContract {
  @Override
  protected Stores open() {
    return RedisStores.shared();
  }
}
