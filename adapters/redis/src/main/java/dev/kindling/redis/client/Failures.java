package dev.kindling.redis.client;

import java.util.Arrays;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import redis.clients.jedis.exceptions.JedisAccessControlException;
import redis.clients.jedis.exceptions.JedisClusterOperationException;
import redis.clients.jedis.exceptions.JedisConnectionException;
import redis.clients.jedis.exceptions.JedisException;
import redis.clients.jedis.exceptions.JedisRedirectionException;

/** Puts what Jedis throws into one sentence. */
final class Failures {
  static final String FULL = "Redis is full: nothing new is taken until it has room (maxmemory)";
  static final String LOADING = "Redis is still loading its data";
  static final String CLUSTER_DOWN = "The Redis cluster is down: it lacks a part";
  static final String NO_PRIMARY = "Redis is changing its primary";

  private Failures() {}

  static StoreUnavailable of(JedisException e) {
    return new StoreUnavailable(sentence(e), e);
  }

  private static String sentence(JedisException e) {
    String said = e.getMessage() == null ? "" : e.getMessage();
    if (e instanceof TooFewReplicas)
      return "Too few replicas confirmed a change (KINDLING_REDIS_WAIT_REPLICAS): it may have been"
          + " done, and nothing is lost by asking again";
    if (said.startsWith("OOM") || said.contains("maxmemory")) return FULL;
    if (isAbout(e, "cluster support disabled"))
      return "This Redis is no cluster: its address starts with redis:// alone";
    if (e instanceof JedisRedirectionException)
      return "This Redis is part of a cluster: its address starts with redis+cluster://";
    if (e.getCause() instanceof NoSuchElementException) return "All connections to Redis are busy";
    return sentence(e, said);
  }

  private static String sentence(JedisException e, String said) {
    if (e instanceof JedisAccessControlException)
      return "Redis wants another user name or password";
    if (said.startsWith("LOADING")) return LOADING;
    if (said.startsWith("CLUSTERDOWN")) return CLUSTER_DOWN;
    if (said.contains("READONLY") || said.startsWith("MASTERDOWN")) return NO_PRIMARY;
    if (said.contains("NOREPLICAS")) return "Redis has too few replicas to take a change";
    if (said.contains("not monitored") || said.contains("not monitoring"))
      return "The Sentinels watch no primary of that name";
    if (said.contains("All sentinels down")) return "No Sentinel answers";
    return silent(e) ? "Redis does not answer" : "Redis refused a command";
  }

  /** Jedis keeps the reasons for which it could not open a cluster beside its own exception. */
  private static boolean isAbout(JedisException e, String words) {
    return Stream.concat(Stream.of(e), Arrays.stream(e.getSuppressed()))
        .anyMatch(one -> one.getMessage() != null && one.getMessage().contains(words));
  }

  private static boolean silent(JedisException e) {
    return e instanceof JedisConnectionException
        || e instanceof Broken
        || e instanceof JedisClusterOperationException;
  }
}
