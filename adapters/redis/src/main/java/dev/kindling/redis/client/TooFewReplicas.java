package dev.kindling.redis.client;

import redis.clients.jedis.exceptions.JedisException;

/** A write is on the primary and on fewer replicas than it should be. */
final class TooFewReplicas extends JedisException {
  private static final long serialVersionUID = 1L;

  TooFewReplicas(long have, int want) {
    super("%d of %d replicas".formatted(have, want));
  }
}
