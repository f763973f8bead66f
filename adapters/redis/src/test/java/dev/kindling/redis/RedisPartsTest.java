package dev.kindling.redis;

import dev.kindling.testkit.contract.PartsContract;
import dev.kindling.testkit.contract.Stores;

class RedisPartsTest extends PartsContract {
  @Override
  protected Stores open() {
    return RedisStores.shared();
  }
}
