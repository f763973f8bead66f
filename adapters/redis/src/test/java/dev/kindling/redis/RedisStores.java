package dev.kindling.redis;

import dev.kindling.testkit.contract.Stores;
import dev.kindling.testkit.redis.TestRedis;

/** The stores on the redis-server that all tests share. */
final class RedisStores {
  private static final Stores SHARED = of(RedisStore.at(TestRedis.shared().address()));

  private RedisStores() {}

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
        store.transcripts());
  }
}
