package dev.kindling.redis;

import dev.kindling.testkit.contract.OutboxDeadlinesContract;
import dev.kindling.testkit.contract.Stores;

class RedisOutboxDeadlinesTest extends OutboxDeadlinesContract {
  @Override
  protected Stores open() {
    return RedisStores.shared();
  }
}
