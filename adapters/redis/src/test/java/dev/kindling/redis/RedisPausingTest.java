package dev.kindling.redis;

import dev.kindling.testkit.contract.PausingContract;
import dev.kindling.testkit.contract.Stores;

class RedisPausingTest extends PausingContract {
  @Override
  protected Stores open() {
    return RedisStores.shared();
  }
}
