package dev.kindling.redis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kindling.campaign.Campaign;
import dev.kindling.redis.client.Keys;
import dev.kindling.redis.client.Redis;
import dev.kindling.testkit.contract.PartingContract;
import dev.kindling.testkit.contract.Stores;
import dev.kindling.testkit.redis.TestRedis;
import java.util.List;
import org.junit.jupiter.api.Test;

class RedisPartingTest extends PartingContract {
  @Override
  protected Stores open() {
    return RedisStores.shared();
  }

  @Test
  void theReasonIsKeptForEachPersonOfACampaign() {
    Campaign campaign = planned(1, 0);
    stores.installations().unbind(SLACK, org);
    claim(NOW);
    String people = Keys.of(org, "campaign", campaign.id().value(), "people");
    try (Redis redis = Redis.at(TestRedis.shared().address())) {
      assertEquals(List.of("cancelled|unbound|"), redis.ask(it -> it.hvals(people)));
    }
  }
}
