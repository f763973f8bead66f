package dev.kindling.redis.client;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import redis.clients.jedis.CommandObject;
import redis.clients.jedis.Connection;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisConnectionException;
import redis.clients.jedis.executors.CommandExecutor;
import redis.clients.jedis.providers.ConnectionProvider;
import redis.clients.jedis.util.Pool;

/** One server that holds everything. It may be another one after Sentinels said so. */
final class OneServer implements Link, CommandExecutor {
  private static final String HERE = "";

  private final ConnectionProvider provider;
  private final Durability durability;
  private final UnifiedJedis jedis;

  /**
   * @param client makes the client that runs its commands through this
   */
  OneServer(
      ConnectionProvider provider,
      Durability durability,
      Function<CommandExecutor, UnifiedJedis> client) {
    this.provider = provider;
    this.durability = durability;
    this.jedis = client.apply(this);
  }

  /** Once: nobody knows what a command has done whose connection broke. */
  @Override
  public <T> T executeCommand(CommandObject<T> command) {
    try (Connection connection = provider.getConnection(command.getArguments())) {
      return execute(connection, command);
    }
  }

  private <T> T execute(Connection connection, CommandObject<T> command) {
    try {
      return durability.execute(connection, command);
    } catch (JedisConnectionException e) {
      broke(connection, e);
      throw e;
    }
  }

  @Override
  public UnifiedJedis jedis() {
    return jedis;
  }

  @Override
  public String placeOf(String key) {
    return HERE;
  }

  @Override
  public Connection connectionFor(String key) {
    return provider.getConnection();
  }

  @Override
  public Map<String, Pool<Connection>> primaries() {
    return Pools.of(provider.getPrimaryNodesConnectionMap()).values().stream()
        .collect(Collectors.toMap(_ -> HERE, pool -> pool));
  }

  @Override
  public void broke(Connection connection, JedisConnectionException why) {
    primaries().values().forEach(pool -> Pools.forgetIdle(pool, why));
  }

  /** Called by the client that was made with this. */
  @Override
  public void close() {
    try {
      provider.close();
    } catch (Exception e) {
      throw new IllegalStateException("Connections could not be closed", e);
    }
  }
}
