package dev.kindling.redis.client;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.Connection;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisException;
import redis.clients.jedis.exceptions.JedisNoScriptException;

/**
 * The connections to Redis: to one server, to what Sentinels watch, or to a cluster. A command
 * whose connection breaks is not tried again: it may have run although its answer was lost, and
 * only the caller knows whether asking again is harmless. Redirects in a cluster are followed.
 */
public final class Redis implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  /** How long one waits for others to come back before asking alone. */
  private static final Duration FOR_OTHERS = Duration.ofMillis(100);

  private final Links links;
  private final ReentrantLock opening = new ReentrantLock();
  private final Map<String, Together> together = new ConcurrentHashMap<>();

  /** Each ends by itself when there was nothing to carry for a minute. */
  private final Executor carriers =
      Executors.newCachedThreadPool(Thread.ofPlatform().name("redis-", 1).daemon().factory());

  private volatile @Nullable Link open;

  private Redis(Links links) {
    this.links = links;
  }

  /** As {@link #at(RedisAddress, int)}, without waiting for replicas. */
  public static Redis at(URI address) {
    return at(RedisAddress.parse(address.toString()), 0);
  }

  /**
   * Connects when first asked; throws nothing if Redis is down by then.
   *
   * @param replicas how many replicas must have what is written before it counts as done; fewer
   *     within half a second are a {@link StoreUnavailable}, and the write stays where it is
   */
  public static Redis at(RedisAddress address, int replicas) {
    return new Redis(new Links(address, PATIENCE, new Durability(replicas)));
  }

  /** As {@link #at(URI)}, with another limit for connecting, for an answer and for a connection. */
  public static Redis at(URI address, Duration patience) {
    RedisAddress parsed = RedisAddress.parse(address.toString());
    return new Redis(new Links(parsed, patience, new Durability(0)));
  }

  /** How many replicas a write waits for. */
  public int replicas() {
    return links.durability().replicas();
  }

  /** Runs a script with one key, {@code KEYS[1]}: the start of every key that it touches. */
  public Reply run(Script script, String key, Object... arguments) {
    List<String> words = Arrays.stream(arguments).map(String::valueOf).toList();
    return run(new Ask(script, key, words));
  }

  /**
   * As {@link #run(Script, String, Object...)}, in one trip with those who ask the same server at
   * the same time: for what many threads do all the time.
   */
  public Reply runTogether(Script script, String key, Object... arguments) {
    Ask ask = new Ask(script, key, Arrays.stream(arguments).map(String::valueOf).toList());
    Reply reply = together(key).ask(ask);
    StoreUnavailable failure = reply.failure().orElse(null);
    if (failure != null) throw failure;
    return reply;
  }

  /** One server's own: one that is slow holds up nobody who asks another. */
  private Together together(String key) {
    return together.computeIfAbsent(
        placeOf(key), any -> new Together(FOR_OTHERS, carriers, this::runEach));
  }

  private Reply run(Ask one) {
    return new Reply(ask(redis -> run(redis, one.script(), one.key(), one.arguments())));
  }

  /**
   * One run of a script.
   *
   * @param key {@code KEYS[1]}
   * @param arguments {@code ARGV}
   */
  public record Ask(Script script, String key, List<String> arguments) {
    public Ask {
      arguments = List.copyOf(arguments);
    }
  }

  /**
   * Runs scripts, one for each of these, whatever slots their keys are in. The replies are in the
   * order of the asks; where one could not be had, it is a {@link Reply#failure}, and the others
   * stand.
   */
  public List<Reply> runEach(List<Ask> asks) {
    if (asks.isEmpty()) return List.of();
    try {
      return new ManyRuns(link(), links.durability(), this::tried).of(asks);
    } catch (JedisException e) {
      Reply failed = Reply.failed(Failures.of(e));
      return asks.stream().map(one -> failed).toList();
    }
  }

  private Reply tried(Ask one) {
    try {
      return run(one);
    } catch (StoreUnavailable e) {
      return Reply.failed(e);
    }
  }

  private static Object run(UnifiedJedis redis, Script script, String key, List<String> words) {
    try {
      return redis.executeCommand(RunCommand.known(script, key, words));
    } catch (JedisNoScriptException e) {
      return redis.executeCommand(RunCommand.whole(script, key, words));
    }
  }

  /**
   * Asks Redis; whatever goes wrong there is a {@link StoreUnavailable}. A command that writes
   * waits for replicas; what is put into a pipeline doesn't.
   */
  public <T> T ask(Function<UnifiedJedis, T> question) {
    try {
      return question.apply(link().jedis());
    } catch (JedisException e) {
      throw Failures.of(e);
    }
  }

  /**
   * Asks every server that takes writes, one after the other: the answers by the server's place,
   * empty for one that gives none. Throws {@link StoreUnavailable} if nobody answers.
   */
  public <T> Map<String, Optional<T>> askEachServer(Function<Connection, T> question) {
    try {
      return EachServer.ask(link().primaries(), question);
    } catch (JedisException e) {
      throw Failures.of(e);
    }
  }

  /** The place of the server that holds a key, as {@link #askEachServer} names it. */
  public String placeOf(String key) {
    try {
      return link().placeOf(key);
    } catch (JedisException e) {
      throw Failures.of(e);
    }
  }

  private Link link() {
    Link known = open;
    return known == null ? opened() : known;
  }

  private Link opened() {
    opening.lock();
    try {
      Link known = open;
      Link link = known == null ? links.open() : known;
      open = link;
      return link;
    } finally {
      opening.unlock();
    }
  }

  @Override
  public void close() {
    Link known = open;
    if (known != null) known.jedis().close();
  }
}
