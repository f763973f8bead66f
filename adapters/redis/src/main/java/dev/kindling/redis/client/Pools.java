package dev.kindling.redis.client;

import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import redis.clients.jedis.Connection;
import redis.clients.jedis.ConnectionPoolConfig;
import redis.clients.jedis.exceptions.JedisConnectionException;
import redis.clients.jedis.util.Pool;

/** Pools of connections, one a server. */
final class Pools {
  private static final int CONNECTIONS = 64;

  private Pools() {}

  static ConnectionPoolConfig config(Duration patience) {
    ConnectionPoolConfig pool = new ConnectionPoolConfig();
    pool.setMaxTotal(CONNECTIONS);
    pool.setMaxIdle(CONNECTIONS);
    pool.setMaxWait(patience);
    return pool;
  }

  /** The pools of a map that Jedis doesn't type. */
  @SuppressWarnings("unchecked") // the providers that we use have pools of connections in it
  static Map<String, Pool<Connection>> of(Map<?, ?> pools) {
    Map<String, Pool<Connection>> typed = new HashMap<>();
    pools.forEach((place, pool) -> typed.put(place.toString(), (Pool<Connection>) pool));
    return typed;
  }

  /**
   * Closes what lies idle after a connection was cut: one turn fails for a Redis that was started
   * again, not one for every connection that we had. A Redis that is merely slow keeps them.
   */
  static void forgetIdle(Pool<Connection> pool, JedisConnectionException why) {
    if (!(why.getCause() instanceof SocketTimeoutException)) pool.clear();
  }
}
