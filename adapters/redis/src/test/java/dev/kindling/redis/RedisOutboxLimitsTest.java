package dev.kindling.redis;

import dev.kindling.testkit.contract.OutboxLimitsContract;
import dev.kindling.testkit.contract.Stores;

class RedisOutboxLimitsTest extends OutboxLimitsContract {
  @Override
  protected Stores open() {
    return RedisStores.shared();
  }
}
