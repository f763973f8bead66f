package dev.kindling.redis;

import dev.kindling.redis.client.Redis;
import dev.kindling.redis.client.StoreUnavailable;
import java.util.Optional;
import redis.clients.jedis.UnifiedJedis;

/** Whether Redis answers. */
public final class RedisHealth {
  private final Redis redis;

  RedisHealth(Redis redis) {
    this.redis = redis;
  }

  /**
   * Why the store can't be used now, in one sentence; empty if it can. Takes at most some seconds
   * and never throws for what Redis does.
   */
  public Optional<String> trouble() {
    try {
      redis.ask(UnifiedJedis::ping);
      return Optional.empty();
    } catch (StoreUnavailable e) {
      return Optional.of(e.getMessage());
    }
  }
}
