package dev.kindling.redis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.organisation.OrganisationId;
import dev.kindling.redis.client.Keys;
import dev.kindling.redis.client.RedisAddress;
import dev.kindling.redis.client.ServerState;
import dev.kindling.testkit.records.Organisations;
import dev.kindling.testkit.redis.TestRedis;
import dev.kindling.testkit.redis.TestRedisCluster;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class RedisHealthTest {
  @Test
  void aFullRedisHasTroubleButIsNotAway() {
    try (TestRedis server = TestRedis.start();
        RedisStore store = RedisStore.at(server.address())) {
      assertEquals(Optional.empty(), store.health().trouble());
      server.say("CONFIG SET maxmemory 1");
      assertTrue(store.health().trouble().orElseThrow().contains("full"));
      assertEquals(Optional.empty(), store.health().absence());
    }
  }

  @Test
  void aRedisThatThrowsAwayRecordsIsWarnedOf() {
    try (TestRedis server =
            TestRedis.start("--appendonly", "yes", "--maxmemory", "1gb"); // noeviction by itself
        RedisStore store = RedisStore.at(server.address())) {
      assertEquals(List.of(), store.health().warnings());
      server.say("CONFIG SET maxmemory-policy allkeys-lru");
      String warning = store.health().warnings().getFirst();
      assertTrue(warning.contains("allkeys-lru") && warning.contains("noeviction"), warning);
    }
  }

  @Test
  void aRedisWithoutAnAppendOnlyFileIsWarnedOf() {
    try (RedisStore store = RedisStore.at(TestRedis.shared().address())) {
      assertTrue(store.health().warnings().getFirst().contains("appendonly yes"));
    }
  }

  @Test
  void replicasThatAChangeWaitsForAreMissed() {
    RedisAddress address = RedisAddress.parse(TestRedis.shared().address().toString());
    try (RedisStore store = RedisStore.at(address, 1)) {
      assertTrue(store.health().trouble().orElseThrow().contains("0 of the 1 replicas"));
      assertEquals(Optional.empty(), store.health().absence());
    }
  }

  @Test
  void aRedisThatLoadsIsAwayUntilItHasLoaded() {
    ServerState loading = new ServerState(Map.of("loading", "1"));
    assertEquals(Optional.of("Redis is still loading its data"), loading.absence());
    assertEquals(Optional.empty(), new ServerState(Map.of("loading", "0")).absence());
  }

  @Test
  void aClusterThatLostItsMajorityIsDown() {
    try (TestRedisCluster cluster = TestRedisCluster.withReplicas();
        RedisStore store = RedisStore.at(cluster.address())) {
      assertEquals(Optional.empty(), store.health().trouble());
      cluster.primaries().subList(0, 2).forEach(TestRedis::kill);
      await(() -> store.health().trouble().orElse("").contains("cluster is down"));
      assertFalse(store.health().absence().isEmpty());
    }
  }

  @Test
  void theTroubleOfOnePartIsToldWithWhomItIsAboutAndIsNotThatOfAll() {
    try (TestRedisCluster cluster = TestRedisCluster.inParts();
        RedisStore store = RedisStore.at(cluster.address())) {
      for (int i = 0; i < 12; i++) store.organisations().save(Organisations.council(council(i)));
      assertEquals(Optional.empty(), store.health().partly());
      TestRedis part = cluster.primaryOf(Keys.of(council(0)));
      part.say("CONFIG SET maxmemory 1");
      assertTold(store, "Redis is full", theirs(cluster, part));
      part.say("CONFIG SET maxmemory 0");
      assertEquals(Optional.empty(), store.health().partly());
      TestRedis other = aPartWithoutTheList(cluster);
      long theirs = theirs(cluster, other);
      other.kill();
      assertTold(store, "Redis does not answer", theirs);
    }
  }

  private static void assertTold(RedisStore store, String why, long affected) {
    String said = store.health().partly().orElseThrow();
    assertTrue(said.contains("1 of the 3 parts of Redis") && said.contains(why), said);
    assertTrue(said.contains(affected + " of the 12 organisations"), said);
    assertEquals(Optional.empty(), store.health().trouble());
  }

  private static long theirs(TestRedisCluster cluster, TestRedis part) {
    return IntStream.range(0, 12)
        .filter(i -> cluster.primaryOf(Keys.of(council(i))) == part)
        .count();
  }

  private static TestRedis aPartWithoutTheList(TestRedisCluster cluster) {
    TestRedis list = cluster.primaryOf("kindling:organisations");
    return cluster.primaries().stream().filter(one -> one != list).findFirst().orElseThrow();
  }

  private static OrganisationId council(int number) {
    return new OrganisationId("part-" + number);
  }

  @Test
  void aServerAloneHasNoParts() {
    try (TestRedis server = TestRedis.start();
        RedisStore store = RedisStore.at(server.address())) {
      server.say("CONFIG SET maxmemory 1");
      assertEquals(Optional.empty(), store.health().partly());
    }
  }

  /** There is nothing to listen to: the servers find out by themselves. */
  private static void await(BooleanSupplier condition) {
    while (!condition.getAsBoolean()) LockSupport.parkNanos(20_000_000);
  }
}
