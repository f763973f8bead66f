package dev.kindling.redis;

import dev.kindling.testkit.contract.GlanceContract;
import dev.kindling.testkit.contract.Stores;

class RedisGlanceTest extends GlanceContract {
  @Override
  protected Stores open() {
    return RedisStores.shared();
  }
}
