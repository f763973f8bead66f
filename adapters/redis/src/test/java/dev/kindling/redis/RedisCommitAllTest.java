package dev.kindling.redis;

import dev.kindling.testkit.contract.CommitAllContract;
import dev.kindling.testkit.contract.Stores;

class RedisCommitAllTest extends CommitAllContract {
  @Override
  protected Stores open() {
    return RedisStores.shared();
  }
}
