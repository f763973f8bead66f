package dev.kindling.testkit.memory;

import dev.kindling.testkit.contract.CampaignsContract;
import dev.kindling.testkit.contract.Stores;

class MemoryCampaignsTest extends CampaignsContract {
  @Override
  protected Stores open() {
    return Stores.inMemory();
  }
}
