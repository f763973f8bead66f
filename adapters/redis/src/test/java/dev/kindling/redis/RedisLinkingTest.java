package dev.kindling.redis;

import dev.kindling.testkit.contract.LinkingContract;
import dev.kindling.testkit.contract.Stores;

class RedisLinkingTest extends LinkingContract {
  @Override
  protected Stores open() {
    return RedisStores.shared();
  }
}
