package dev.kindling.bench.ticks;

import java.net.URI;
import java.util.concurrent.locks.LockSupport;
import redis.clients.jedis.Jedis;

/** What Redis says about what it uses. */
final class Used {
  private Used() {}

  static long memory(URI address) {
    return (long) number(address, "memory", "used_memory:");
  }

  /** Seconds of a processor's time so far. */
  static double processor(URI address) {
    return number(address, "cpu", "used_cpu_user:") + number(address, "cpu", "used_cpu_sys:");
  }

  /** Waits until Redis no longer rewrites its append-only file because of what was moved in. */
  static void awaitQuiet(URI address) {
    while (number(address, "persistence", "aof_rewrite_in_progress:") > 0)
      LockSupport.parkNanos(50_000_000);
  }

  private static double number(URI address, String section, String name) {
    try (Jedis jedis = new Jedis(address)) {
      return jedis
          .info(section)
          .lines()
          .filter(line -> line.startsWith(name))
          .mapToDouble(line -> Double.parseDouble(line.substring(name.length()).strip()))
          .findFirst()
          .orElseThrow();
    }
  }
}
