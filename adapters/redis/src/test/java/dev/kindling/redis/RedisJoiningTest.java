package dev.kindling.redis;

import dev.kindling.testkit.contract.JoiningContract;
import dev.kindling.testkit.contract.Stores;

class RedisJoiningTest extends JoiningContract {
  @Override
  protected Stores open() {
    return RedisStores.shared();
  }
}
