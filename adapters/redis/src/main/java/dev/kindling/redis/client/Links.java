package dev.kindling.redis.client;

import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.JedisClientConfig;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.RedisClusterClient;
import redis.clients.jedis.RedisSentinelClient;
import redis.clients.jedis.SslOptions;
import redis.clients.jedis.providers.ClusterConnectionProvider;
import redis.clients.jedis.providers.PooledConnectionProvider;
import redis.clients.jedis.providers.SentineledConnectionProvider;
import redis.clients.jedis.util.Delay;

/**
 * Opens what an address asks for.
 *
 * @param patience for connecting, for an answer, and for a connection of the pool
 */
record Links(RedisAddress address, Duration patience, Durability durability) {
  /** How long a Sentinel that went away is left alone. */
  private static final Delay SENTINEL_REST = Delay.constant(Duration.ofSeconds(1));

  /**
   * Throws JedisException if no Sentinel and no node of a cluster answers; one server is connected
   * to when first asked.
   */
  Link open() {
    return switch (address.kind()) {
      case ONE -> one();
      case CLUSTER -> cluster();
      case SENTINEL -> sentinel();
    };
  }

  private Link one() {
    HostAndPort place = places().iterator().next();
    var provider = new PooledConnectionProvider(place, config(), Pools.config(patience));
    return new OneServer(
        provider,
        durability,
        executor ->
            RedisClient.builder()
                .clientConfig(config())
                .connectionProvider(provider)
                .commandExecutor(executor)
                .build());
  }

  private Link cluster() {
    var provider = new ClusterConnectionProvider(places(), config(), Pools.config(patience));
    return new Cluster(
        provider,
        patience,
        durability,
        executor ->
            RedisClusterClient.builder()
                .nodes(places())
                .clientConfig(config())
                .connectionProvider(provider)
                .commandExecutor(executor)
                .build());
  }

  private Link sentinel() {
    var provider =
        new SentineledConnectionProvider(
            address.primary(),
            config(),
            null,
            Pools.config(patience),
            places(),
            config(address.sentinelLogin(), 0),
            SENTINEL_REST);
    return new OneServer(
        provider,
        durability,
        executor ->
            RedisSentinelClient.builder()
                .masterName(address.primary())
                .sentinels(places())
                .clientConfig(config())
                .connectionProvider(provider)
                .commandExecutor(executor)
                .build());
  }

  private Set<HostAndPort> places() {
    return address.places().stream()
        .map(place -> new HostAndPort(place.host(), place.port()))
        .collect(Collectors.toUnmodifiableSet());
  }

  private JedisClientConfig config() {
    return config(address.login(), address.database());
  }

  private JedisClientConfig config(RedisAddress.Login login, int database) {
    int millis = Math.toIntExact(patience.toMillis());
    return DefaultJedisClientConfig.builder()
        .connectionTimeoutMillis(millis)
        .socketTimeoutMillis(millis)
        .user(login.user())
        .password(login.password())
        .database(database)
        .sslOptions(address.tls() ? SslOptions.defaults() : null)
        .build();
  }
}
