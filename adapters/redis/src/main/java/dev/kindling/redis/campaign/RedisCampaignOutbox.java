package dev.kindling.redis.campaign;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kindling.campaign.Campaign;
import dev.kindling.campaign.CampaignId;
import dev.kindling.delivery.CampaignOutbox;
import dev.kindling.delivery.Delivery;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.redis.client.Keys;
import dev.kindling.redis.client.Millis;
import dev.kindling.redis.client.Redis;
import dev.kindling.redis.client.Script;
import dev.kindling.redis.outbox.Planned;
import java.time.Instant;
import java.util.List;

/**
 * Plans campaigns into the outbox and stops them; keys as {@link RedisCampaigns} and {@link
 * dev.kindling.redis.outbox.RedisOutbox} list them.
 */
public final class RedisCampaignOutbox implements CampaignOutbox {
  private static final Script PLAN = Script.of("keys", "lanes", "planning", "plan");
  private static final Script CANCEL = Script.of("keys", "lanes", "cancel");
  private static final int BATCH = 500;

  private final Redis redis;

  public RedisCampaignOutbox(Redis redis) {
    this.redis = redis;
  }

  @Override
  public boolean plan(
      OrganisationId organisation,
      Campaign before,
      Campaign after,
      List<Delivery> batch,
      int notAllowed) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("campaign", before.id().value());
    node.put("beforeCursor", before.cursor());
    node.put("beforeStage", before.stage().name());
    node.put("cursor", after.cursor());
    node.put("stage", after.stage().name());
    node.put("notAllowed", notAllowed);
    node.putArray("deliveries").addAll(Planned.of(batch));
    return redis.run(PLAN, Keys.of(organisation), node).number() == 1;
  }

  /** In steps, so that other work gets its turn; from the first step on nothing more is claimed. */
  @Override
  public int cancel(OrganisationId organisation, CampaignId campaign, Instant now) {
    int cancelled = 0;
    while (true) {
      Object[] arguments = {campaign, Millis.floor(now), BATCH};
      int step = (int) redis.run(CANCEL, Keys.of(organisation), arguments).number();
      cancelled += step;
      if (step < BATCH) return cancelled;
    }
  }
}
