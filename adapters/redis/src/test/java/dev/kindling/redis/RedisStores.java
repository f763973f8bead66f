package dev.kindling.redis;

import dev.kindling.testkit.contract.Stores;
import dev.kindling.testkit.redis.TestRedis;
import dev.kindling.testkit.redis.TestRedisCluster;

/** The stores on the redis-server, or on the cluster, that all tests share. */
final class RedisStores {
  private static final Stores SHARED = of(RedisStore.at(TestRedis.shared().address()));

  private static final class OnCluster {
    static final RedisStore SHARED = RedisStore.at(TestRedisCluster.shared().address());
  }

  private RedisStores() {}

  static Stores cluster() {
    return of(OnCluster.SHARED);
  }

  static Stores shared() {
    return SHARED;
  }

  static Stores of(RedisStore store) {
    return new Stores(
        store.records(),
        store.outbox(),
        store.campaignOutbox(),
        store.doubts(),
        store.leases(),
        store.campaigns(),
        store.organisations(),
        store.installations(),
        store.removals(),
        store.transcripts(),
        store.experiences(),
        store.members(),
        store.remarks(),
        store.teamCards());
  }
}
