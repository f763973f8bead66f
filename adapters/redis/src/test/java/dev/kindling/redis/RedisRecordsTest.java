package dev.kindling.redis;

import dev.kindling.testkit.contract.RecordsContract;
import dev.kindling.testkit.contract.Stores;

class RedisRecordsTest extends RecordsContract {
  @Override
  protected Stores open() {
    return RedisStores.shared();
  }
}
