package dev.kindling.redis.client;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.Connection;
import redis.clients.jedis.exceptions.JedisConnectionException;
import redis.clients.jedis.exceptions.JedisException;
import redis.clients.jedis.util.Pool;

/** Asks several servers the same. */
final class EachServer {
  private EachServer() {}

  /** The answers of those that gave one; throws the last failure if none did. */
  static <T> List<T> ask(Collection<Pool<Connection>> pools, Function<Connection, T> question) {
    List<T> answers = new ArrayList<>();
    @Nullable JedisException failure = null;
    for (Pool<Connection> pool : pools) {
      try {
        answers.add(ask(pool, question));
      } catch (JedisException e) {
        failure = e;
      }
    }
    if (answers.isEmpty())
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
