package dev.kindling.redis.campaign;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kindling.campaign.CampaignId;
import dev.kindling.delivery.CampaignOutbox;
import dev.kindling.organisation.Lease;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.redis.client.Fenced;
import dev.kindling.redis.client.Keys;
import dev.kindling.redis.client.Millis;
import dev.kindling.redis.client.Redis;
import dev.kindling.redis.client.Script;
import dev.kindling.redis.outbox.Planned;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Plans campaigns into the outbox, pauses and stops them; keys as {@link RedisCampaigns} and {@link
 * dev.kindling.redis.outbox.RedisOutbox} list them.
 */
public final class RedisCampaignOutbox implements CampaignOutbox {
  private static final Script PLAN = Script.of("keys", "lanes", "planning", "plan");
  private static final Script CANCEL = Script.of("keys", "lanes", "cancel");
  private static final Script PAUSE = Script.of("keys", "lanes", "pause");
  private static final Script SEND_AGAIN = Script.of("keys", "lanes", "planning", "send-again");
  private static final int BATCH = 500;

  private final Redis redis;

  public RedisCampaignOutbox(Redis redis) {
    this.redis = redis;
  }

  @Override
  public boolean plan(Lease lease, Batch batch) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("campaign", batch.campaign().value());
    node.put("workspace", batch.workspace().key());
    node.put("from", batch.from());
    node.put("to", batch.to());
    node.put("last", batch.last());
    node.put("notAllowed", batch.notAllowed());
    List<Object> texts = new ArrayList<>(List.of(node));
    texts.addAll(Planned.texts(batch.deliveries()));
    return Fenced.run(redis, PLAN, lease, texts.toArray()).number() == 1;
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

  @Override
  public void pause(OrganisationId organisation, CampaignId campaign) {
    redis.run(PAUSE, Keys.of(organisation), campaign, 1);
  }

  @Override
  public void resume(OrganisationId organisation, CampaignId campaign) {
    redis.run(PAUSE, Keys.of(organisation), campaign, 0);
  }

  /** In batches; a break in between leaves the rest uncertain, to be asked for again. */
  @Override
  public int sendAgain(OrganisationId organisation, CampaignId campaign, List<Again> again) {
    int planned = 0;
    for (int from = 0; from < again.size(); from += BATCH) {
      List<Again> batch = again.subList(from, Math.min(again.size(), from + BATCH));
      Object[] texts = texts(campaign, batch).toArray();
      planned += (int) redis.run(SEND_AGAIN, Keys.of(organisation), texts).number();
    }
    return planned;
  }

  private static List<Object> texts(CampaignId campaign, List<Again> batch) {
    List<Object> texts = new ArrayList<>(List.of(campaign));
    for (Again one : batch) {
      texts.add(one.uncertain().value());
      Planned.texts(one.delivery()).forEach(texts::add);
    }
    return texts;
  }
}
