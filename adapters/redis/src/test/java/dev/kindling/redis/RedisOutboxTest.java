package dev.kindling.redis;

import dev.kindling.testkit.contract.OutboxContract;
import dev.kindling.testkit.contract.Stores;

class RedisOutboxTest extends OutboxContract {
  @Override
  protected Stores open() {
    return RedisStores.shared();
  }
}
