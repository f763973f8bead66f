package dev.kindling.server.whole;

import java.net.URI;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import redis.clients.jedis.RedisClient;

/** The names of all that Redis holds, but for what running servers write by themselves. */
final class Kept {
  private Kept() {}

  static Set<String> in(URI redis) {
    try (RedisClient client = RedisClient.create(redis.getHost(), redis.getPort())) {
      return client.keys("*").stream()
          .filter(key -> !key.contains("lease"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
