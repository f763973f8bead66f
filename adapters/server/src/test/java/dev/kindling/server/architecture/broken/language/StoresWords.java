package dev.kindling.server.architecture.broken.language;

import redis.clients.jedis.RedisClient;

/** Language that knows the store. */
public final class StoresWords {
  private StoresWords() {}

  static Class<?> store() {
    return RedisClient.class;
  }
}
