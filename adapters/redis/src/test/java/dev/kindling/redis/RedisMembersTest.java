package dev.kindling.redis;

import dev.kindling.testkit.contract.MembersContract;
import dev.kindling.testkit.contract.Stores;

class RedisMembersTest extends MembersContract {
  @Override
  protected Stores open() {
    return RedisStores.shared();
  }
}
