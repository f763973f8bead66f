package dev.kindling.redis.client;

import redis.clients.jedis.exceptions.JedisConnectionException;
import redis.clients.jedis.exceptions.JedisException;

/** Puts what Jedis throws into one sentence. */
final class Failures {
  private Failures() {}

  static StoreUnavailable of(JedisException e) {
    return new StoreUnavailable(sentence(e), e);
  }

  private static String sentence(JedisException e) {
    String said = e.getMessage() == null ? "" : e.getMessage();
    if (said.startsWith("OOM") || said.contains("maxmemory"))
      return "Redis is full: nothing new is taken until it has room (maxmemory)";
    if (e instanceof JedisConnectionException) return "Redis does not answer";
    if (said.startsWith("LOADING")) return "Redis is still loading its data";
    return "Redis refused a command";
  }
}
