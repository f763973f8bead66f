package dev.kindling.redis.records;

import dev.kindling.insight.Remark;
import dev.kindling.insight.Remarks;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.redis.client.Keys;
import dev.kindling.redis.client.Redis;
import java.util.List;

/**
 * Remarks in Redis. Key, after {@code kindling:{org}:}
 *
 * <ul>
 *   <li>{@code remarks}: list of JSON, the newest first; at most 2,000
 * </ul>
 *
 * {@code committing.lua} adds and drops.
 */
public final class RedisRemarks implements Remarks {
  private final Redis redis;

  public RedisRemarks(Redis redis) {
    this.redis = redis;
  }

  @Override
  public List<Remark> newest(OrganisationId organisation, int most) {
    if (most < 1) return List.of();
    String key = Keys.of(organisation, "remarks");
    return redis.ask(it -> it.lrange(key, 0, most - 1L)).stream().map(RemarkText::read).toList();
  }
}
