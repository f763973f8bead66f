package dev.kindling.redis;

import dev.kindling.testkit.contract.SendAgainContract;
import dev.kindling.testkit.contract.Stores;

class RedisSendAgainTest extends SendAgainContract {
  @Override
  protected Stores open() {
    return RedisStores.shared();
  }
}
