package dev.kindling.redis;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.redis.client.Keys;
import dev.kindling.redis.client.Redis;
import dev.kindling.redis.client.RedisAddress;
import dev.kindling.testkit.redis.TestRedis;
import dev.kindling.testkit.redis.TestRedisCluster;
import dev.kindling.testkit.redis.TestSentinel;
import java.net.URI;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * A Redis that is killed in the middle of writing loses nothing that it had acknowledged. Where
 * writes wait for the only replica, they go on when there is one again.
 */
@Timeout(120)
class FailoverTest {
  private static final int BEFORE = 150;
  private static final int TURNS = 400;

  @Test
  void theReplicaThatSentinelsPromoteHasEverything() throws Exception {
    try (TestSentinel servers = TestSentinel.start()) {
      survive(
          servers.address(),
          1,
          writer -> {
            servers.failOver();
            servers.bringBack();
          });
    }
  }

  @Test
  void theReplicaThatAClusterPromotesHasEverything() throws Exception {
    try (TestRedisCluster cluster = TestRedisCluster.withReplicas()) {
      survive(
          cluster.address(),
          1,
          writer -> {
            TestRedis primary = cluster.primaryOf(Keys.of(writer.organisation()));
            cluster.failOver(primary);
            cluster.bringBack(primary);
          });
    }
  }

  @Test
  void aRedisThatStartsAgainFromItsFileHasEverything() throws Exception {
    try (TestRedis server = TestRedis.start("--appendonly", "yes", "--appendfsync", "always")) {
      survive(
          server.address(),
          0,
          writer -> {
            server.kill();
            server.startAgain();
          });
    }
  }

  private static void survive(URI address, int replicas, Consumer<SteadyWriter> disaster)
      throws Exception {
    RedisAddress parsed = RedisAddress.parse(address.toString());
    try (RedisStore store = RedisStore.at(parsed, replicas);
        Redis redis = Redis.at(parsed, 0);
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      SteadyWriter writer = new SteadyWriter(store, BEFORE, TURNS);
      var writing = threads.submit(writer);
      writer.awaitUnderWay();
      disaster.accept(writer);
      writing.get(100, TimeUnit.SECONDS);
      assertTrue(writer.interruptions() > 0, "It was killed after the last turn");
      writer.checkThatNothingIsLost(redis);
    }
  }
}
