package dev.kindling.bench.teams;

import dev.kindling.campaign.Audience;
import dev.kindling.campaign.Campaign;
import dev.kindling.campaign.Draft;
import dev.kindling.campaign.Label;
import dev.kindling.conversation.CampaignDesk;
import dev.kindling.redis.RedisStore;
import dev.kindling.testkit.teams.ConnectorMessage;
import dev.kindling.testkit.teams.FakeConnector;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** A campaign to everybody in each tenant, all at once. */
record Mailing(List<Tenant> tenants, FakeConnector connector, RedisStore store) {
  /** Launches them, waits until all are taken or that long, and returns what was taken since. */
  List<ConnectorMessage> send(String heading, Instant now, Duration most) {
    int before = connector.messages().size();
    for (Tenant tenant : tenants) launch(tenant, heading, now);
    store.bell().ring();
    long wanted = before + tenants.stream().mapToLong(Tenant::people).sum();
    long end = System.nanoTime() + most.toNanos();
    while (connector.tally().accepted() < wanted && System.nanoTime() < end)
      LockSupport.parkNanos(20_000_000);
    List<ConnectorMessage> all = connector.messages();
    return all.subList(before, all.size());
  }

  private void launch(Tenant tenant, String heading, Instant now) {
    Draft draft = new Draft(Label.FROM_US, heading, "From Monday.", new Audience.Everyone());
    Campaign campaign =
        draft.launch(store.campaigns().nextId(tenant.id()), now, now.plus(CampaignDesk.LIFE));
    store.campaigns().launch(tenant.id(), campaign);
  }
}
