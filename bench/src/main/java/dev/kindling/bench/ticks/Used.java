package dev.kindling.bench.ticks;

import java.net.URI;
import redis.clients.jedis.Jedis;

/** What Redis says about its memory. */
final class Used {
  private Used() {}

  static long memory(URI address) {
    try (Jedis jedis = new Jedis(address)) {
      return jedis.info("memory")
          .lines()
          .filter(line -> line.startsWith("used_memory:"))
          .mapToLong(line -> Long.parseLong(line.substring("used_memory:".length()).strip()))
          .findFirst()
          .orElseThrow();
    }
  }
}
