package dev.kindling.redis.client;

import java.util.Map;
import redis.clients.jedis.Connection;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisConnectionException;
import redis.clients.jedis.util.Pool;

/** The connections to one server, wherever Sentinels put it, or to those of a cluster. */
interface Link {
  UnifiedJedis jedis();

  /** The server that holds the key, as far as we know: equal for keys on the same one. */
  String placeOf(String key);

  /** A connection to the server that holds the key; whoever has it closes it. */
  Connection connectionFor(String key);

  /** The connections to each server that takes writes, by its place as {@link #placeOf} has it. */
  Map<String, Pool<Connection>> primaries();

  /** That connection broke: what else we have to that server is likely broken as well. */
  void broke(Connection connection, JedisConnectionException why);
}
