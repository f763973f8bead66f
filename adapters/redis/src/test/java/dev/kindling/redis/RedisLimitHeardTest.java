package dev.kindling.redis;

import dev.kindling.testkit.contract.LimitHeardContract;
import dev.kindling.testkit.contract.Stores;

class RedisLimitHeardTest extends LimitHeardContract {
  @Override
  protected Stores open() {
    return RedisStores.shared();
  }
}
