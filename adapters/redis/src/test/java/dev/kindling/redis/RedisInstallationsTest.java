package dev.kindling.redis;

import dev.kindling.testkit.contract.InstallationsContract;
import dev.kindling.testkit.contract.Stores;

class RedisInstallationsTest extends InstallationsContract {
  @Override
  protected Stores open() {
    return RedisStores.shared();
  }
}
