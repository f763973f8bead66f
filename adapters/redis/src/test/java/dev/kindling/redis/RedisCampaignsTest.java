package dev.kindling.redis;

import dev.kindling.testkit.contract.CampaignsContract;
import dev.kindling.testkit.contract.Stores;

class RedisCampaignsTest extends CampaignsContract {
  @Override
  protected Stores open() {
    return RedisStores.shared();
  }
}
