package dev.kindling.bench.ticks;

import java.net.URI;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.Pipeline;

/** The baseline: bare writes of a record's size, a batch at a time. */
final class BareWrites {
  private static final String RECORD = "x".repeat(1000);
  private static final int BATCH = 200;

  private BareWrites() {}

  static double perSecond(URI address, int times) {
    try (Jedis jedis = new Jedis(address)) {
      long begin = System.nanoTime();
      for (int from = 0; from < times; from += BATCH) batch(jedis, from);
      double seconds = (System.nanoTime() - begin) / 1e9;
      jedis.del("bare");
      return times / seconds;
    }
  }

  private static void batch(Jedis jedis, int from) {
    Pipeline pipeline = jedis.pipelined();
    for (int i = from; i < from + BATCH; i++) pipeline.hset("bare", "" + i % 1000, RECORD);
    pipeline.sync();
  }
}
