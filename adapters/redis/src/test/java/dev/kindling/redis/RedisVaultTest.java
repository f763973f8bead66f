package dev.kindling.redis;

import dev.kindling.platform.Vault;
import dev.kindling.testkit.contract.VaultContract;
import dev.kindling.testkit.redis.TestRedis;

class RedisVaultTest extends VaultContract {
  @Override
  protected Vault open() {
    return RedisStore.at(TestRedis.shared().address()).vault();
  }
}
