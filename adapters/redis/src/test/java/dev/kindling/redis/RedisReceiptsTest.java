package dev.kindling.redis;

import dev.kindling.testkit.contract.ReceiptsContract;
import dev.kindling.testkit.contract.Stores;

class RedisReceiptsTest extends ReceiptsContract {
  @Override
  protected Stores open() {
    return RedisStores.shared();
  }
}
