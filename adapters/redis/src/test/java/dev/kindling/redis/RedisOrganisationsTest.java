package dev.kindling.redis;

import dev.kindling.testkit.contract.OrganisationsContract;
import dev.kindling.testkit.contract.Stores;

class RedisOrganisationsTest extends OrganisationsContract {
  @Override
  protected Stores open() {
    return RedisStores.shared();
  }
}
