package dev.kindling.server.architecture.broken.slack;

import redis.clients.jedis.RedisClient;

/** A door that knows the store. */
public final class KeepsInRedis {
  private KeepsInRedis() {}

  static Class<?> store() {
    return RedisClient.class;
  }
}
