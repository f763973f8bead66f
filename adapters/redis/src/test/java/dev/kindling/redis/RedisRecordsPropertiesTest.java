package dev.kindling.redis;

import dev.kindling.testkit.contract.RecordsPropertiesContract;
import dev.kindling.testkit.contract.Stores;

class RedisRecordsPropertiesTest extends RecordsPropertiesContract {
  @Override
  protected Stores open() {
    return RedisStores.shared();
  }
}
