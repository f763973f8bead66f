package dev.kindling.redis.client;

import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import redis.clients.jedis.CommandObject;
import redis.clients.jedis.Connection;
import redis.clients.jedis.ConnectionPool;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.StaticCommandFlagsRegistry;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisConnectionException;
import redis.clients.jedis.executors.ClusterCommandExecutor;
import redis.clients.jedis.executors.CommandExecutor;
import redis.clients.jedis.providers.ClusterConnectionProvider;
import redis.clients.jedis.util.JedisClusterCRC16;
import redis.clients.jedis.util.Pool;

/**
 * The servers of a cluster.
 *
 * <p>Jedis counts a MOVED, an ASK and a broken connection alike as attempts, so that with one
 * attempt no redirect is followed, and with more a command whose answer was lost is sent again.
 * Here a connection that breaks under a command ends the attempts: its failure is wrapped in {@link
 * Broken}, which Jedis' loop lets through. What is left to the loop has done nothing anywhere: a
 * connection that could not be had, and redirects. Those that it gives up on are a
 * JedisClusterOperationException.
 */
final class Cluster extends ClusterCommandExecutor implements Link {
  private static final int ATTEMPTS = 5;

  private final Durability durability;
  private final UnifiedJedis jedis;

  /**
   * @param patience for all attempts together, but for the last one's
   * @param client makes the client that runs its commands through this
   */
  Cluster(
      ClusterConnectionProvider provider,
      Duration patience,
      Durability durability,
      Function<CommandExecutor, UnifiedJedis> client) {
    super(provider, ATTEMPTS, patience, StaticCommandFlagsRegistry.registry());
    this.durability = durability;
    this.jedis = client.apply(this);
  }

  @Override
  protected <T> T execute(Connection connection, CommandObject<T> command) {
    try {
      return durability.execute(connection, command);
    } catch (JedisConnectionException e) {
      broke(connection, e);
      throw new Broken(e);
    }
  }

  @Override
  public UnifiedJedis jedis() {
    return jedis;
  }

  @Override
  public String placeOf(String key) {
    HostAndPort node = provider.getNode(JedisClusterCRC16.getSlot(key));
    return node == null ? "" : node.toString();
  }

  @Override
  public Connection connectionFor(String key) {
    try {
      return provider.getConnectionFromSlot(JedisClusterCRC16.getSlot(key));
    } catch (JedisConnectionException e) {
      provider.renewSlotCache();
      throw e;
    }
  }

  @Override
  public Map<String, Pool<Connection>> primaries() {
    return Pools.of(provider.getPrimaryNodesConnectionMap());
  }

  /** Its keys may have a new home by now. */
  @Override
  public void broke(Connection connection, JedisConnectionException why) {
    ConnectionPool pool = provider.getNodes().get(connection.getHostAndPort().toString());
    if (pool != null) Pools.forgetIdle(pool, why);
    provider.renewSlotCache();
  }

  /** Called by the client that was made with this. */
  @Override
  public void close() {
    super.close();
  }
}
