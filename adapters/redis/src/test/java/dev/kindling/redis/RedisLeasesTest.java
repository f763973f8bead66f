package dev.kindling.redis;

import dev.kindling.testkit.contract.LeasesContract;
import dev.kindling.testkit.contract.Stores;

class RedisLeasesTest extends LeasesContract {
  @Override
  protected Stores open() {
    return RedisStores.shared();
  }
}
