package dev.kindling.redis.client;

import redis.clients.jedis.exceptions.JedisConnectionException;
import redis.clients.jedis.exceptions.JedisException;

/** A connection broke while it had a command: nobody knows whether that has run. */
final class Broken extends JedisException {
  private static final long serialVersionUID = 1L;

  Broken(JedisConnectionException why) {
    super(why);
  }
}
