package dev.kindling.redis.client;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import redis.clients.jedis.ConnectionPoolConfig;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.JedisClientConfig;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.SslOptions;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisException;
import redis.clients.jedis.exceptions.JedisNoScriptException;
import redis.clients.jedis.util.JedisURIHelper;

/**
 * The connections to one Redis. Every command is tried once: a script may have run although its
 * answer was lost, and only the caller knows whether asking again is harmless.
 *
 * <p>A cluster comes in here and nowhere else: {@code RedisClusterClient} with one attempt is a
 * {@link UnifiedJedis} as well, and all keys of an organisation share a slot.
 */
public final class Redis implements AutoCloseable {
  private static final int CONNECTIONS = 64;
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final UnifiedJedis jedis;

  private Redis(UnifiedJedis jedis) {
    this.jedis = jedis;
  }

  /**
   * Connects when first asked; throws nothing if Redis is down by then.
   *
   * @param address {@code redis://[user:password@]host:port[/database]}, or {@code rediss://} with
   *     TLS
   */
  public static Redis at(URI address) {
    return at(address, PATIENCE);
  }

  /** As {@link #at(URI)}, with another limit for connecting, for an answer and for a connection. */
  public static Redis at(URI address, Duration patience) {
    HostAndPort host = JedisURIHelper.getHostAndPort(address);
    return new Redis(
        RedisClient.builder()
            .hostAndPort(host)
            .clientConfig(client(address, patience))
            .poolConfig(pool(patience))
            .build());
  }

  private static JedisClientConfig client(URI address, Duration patience) {
    int millis = Math.toIntExact(patience.toMillis());
    return DefaultJedisClientConfig.builder()
        .connectionTimeoutMillis(millis)
        .socketTimeoutMillis(millis)
        .user(JedisURIHelper.getUser(address))
        .password(JedisURIHelper.getPassword(address))
        .database(JedisURIHelper.getDBIndex(address))
        .sslOptions(JedisURIHelper.isRedisSSLScheme(address) ? SslOptions.defaults() : null)
        .build();
  }

  private static ConnectionPoolConfig pool(Duration patience) {
    ConnectionPoolConfig pool = new ConnectionPoolConfig();
    pool.setMaxTotal(CONNECTIONS);
    pool.setMaxIdle(CONNECTIONS);
    pool.setMaxWait(patience);
    return pool;
  }

  /** Runs a script with one key, {@code KEYS[1]}: the start of every key that it touches. */
  public Reply run(Script script, String key, Object... arguments) {
    List<String> words = Arrays.stream(arguments).map(String::valueOf).toList();
    return new Reply(ask(redis -> run(redis, script, List.of(key), words)));
  }

  /**
   * One of many runs of a script.
   *
   * @param key {@code KEYS[1]}
   * @param arguments {@code ARGV}
   */
  public record Ask(String key, List<String> arguments) {
    public Ask {
      arguments = List.copyOf(arguments);
    }
  }

  /**
   * Runs a script for each of these, whatever slots their keys are in. The replies are in the order
   * of the asks; where one could not be had, it is a {@link Reply#failure}, and the others stand.
   */
  public List<Reply> runEach(Script script, List<Ask> asks) {
    return asks.stream().map(one -> tried(script, one)).toList();
  }

  private Reply tried(Script script, Ask one) {
    try {
      return run(script, one.key(), one.arguments().toArray());
    } catch (StoreUnavailable e) {
      return Reply.failed(e);
    }
  }

  private static Object run(
      UnifiedJedis redis, Script script, List<String> keys, List<String> words) {
    try {
      return redis.evalsha(script.sha(), keys, words);
    } catch (JedisNoScriptException e) {
      return redis.eval(script.body(), keys, words);
    }
  }

  /** Asks Redis; whatever goes wrong there is a {@link StoreUnavailable}. */
  public <T> T ask(Function<UnifiedJedis, T> question) {
    try {
      return question.apply(jedis);
    } catch (JedisException e) {
      throw Failures.of(e);
    }
  }

  @Override
  public void close() {
    jedis.close();
  }
}
