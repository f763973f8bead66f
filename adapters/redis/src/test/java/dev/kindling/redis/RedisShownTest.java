package dev.kindling.redis;

import dev.kindling.testkit.contract.ShownContract;
import dev.kindling.testkit.contract.Stores;

class RedisShownTest extends ShownContract {
  @Override
  protected Stores open() {
    return RedisStores.shared();
  }
}
