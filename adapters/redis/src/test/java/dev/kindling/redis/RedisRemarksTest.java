package dev.kindling.redis;

import dev.kindling.testkit.contract.RemarksContract;
import dev.kindling.testkit.contract.Stores;

class RedisRemarksTest extends RemarksContract {
  @Override
  protected Stores open() {
    return RedisStores.shared();
  }
}
