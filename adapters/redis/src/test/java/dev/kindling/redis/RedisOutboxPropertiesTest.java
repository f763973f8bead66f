package dev.kindling.redis;

import dev.kindling.testkit.contract.OutboxPropertiesContract;
import dev.kindling.testkit.contract.Stores;

class RedisOutboxPropertiesTest extends OutboxPropertiesContract {
  @Override
  protected Stores open() {
    return RedisStores.shared();
  }
}
