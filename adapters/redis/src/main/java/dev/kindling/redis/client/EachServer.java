package dev.kindling.redis.client;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.Connection;
import redis.clients.jedis.exceptions.JedisConnectionException;
import redis.clients.jedis.exceptions.JedisException;
import redis.clients.jedis.util.Pool;

/** Asks several servers the same. */
final class EachServer {
  private EachServer() {}

  /** The answers by place, empty for who gave none; throws the last failure if nobody did. */
  static <T> Map<String, Optional<T>> ask(
      Map<String, Pool<Connection>> pools, Function<Connection, T> question) {
    Map<String, Optional<T>> answers = new LinkedHashMap<>();
    @Nullable JedisException failure = null;
    for (Map.Entry<String, Pool<Connection>> server : pools.entrySet()) {
      try {
        answers.put(server.getKey(), Optional.of(ask(server.getValue(), question)));
      } catch (JedisException e) {
        failure = e;
        answers.put(server.getKey(), Optional.empty());
      }
    }
    if (answers.values().stream().allMatch(Optional::isEmpty))
      throw failure == null ? new JedisConnectionException("No server is known") : failure;
    return answers;
  }

  private static <T> T ask(Pool<Connection> pool, Function<Connection, T> question) {
    try (Connection connection = pool.getResource()) {
      return question.apply(connection);
    } catch (JedisConnectionException e) {
      Pools.forgetIdle(pool, e);
      throw e;
    }
  }
}
