package dev.kindling.redis;

import dev.kindling.testkit.contract.HushContract;
import dev.kindling.testkit.contract.Stores;

class RedisHushTest extends HushContract {
  @Override
  protected Stores open() {
    return RedisStores.shared();
  }
}
