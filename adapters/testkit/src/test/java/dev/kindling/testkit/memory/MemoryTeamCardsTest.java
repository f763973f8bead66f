package dev.kindling.testkit.memory;

import dev.kindling.testkit.contract.Stores;
import dev.kindling.testkit.contract.TeamCardsContract;

class MemoryTeamCardsTest extends TeamCardsContract {
  @Override
  protected Stores open() {
    return Stores.inMemory();
  }
}
