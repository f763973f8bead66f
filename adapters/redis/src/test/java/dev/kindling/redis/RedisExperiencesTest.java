package dev.kindling.redis;

import dev.kindling.testkit.contract.ExperiencesContract;
import dev.kindling.testkit.contract.Stores;

class RedisExperiencesTest extends ExperiencesContract {
  @Override
  protected Stores open() {
    return RedisStores.shared();
  }
}
