package dev.kindling.redis;

import dev.kindling.testkit.contract.Stores;
import dev.kindling.testkit.contract.TeamCardsContract;

class RedisTeamCardsTest extends TeamCardsContract {
  @Override
  protected Stores open() {
    return RedisStores.shared();
  }
}
