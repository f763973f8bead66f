package dev.kindling.testkit.memory;

import dev.kindling.testkit.contract.OrganisationsContract;
import dev.kindling.testkit.contract.Stores;

class MemoryOrganisationsTest extends OrganisationsContract {
  @Override
  protected Stores open() {
    return Stores.inMemory();
  }
}
