package dev.kindling.redis.client;

import dev.kindling.redis.client.Redis.Ask;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import redis.clients.jedis.Connection;
import redis.clients.jedis.Pipeline;
import redis.clients.jedis.Response;
import redis.clients.jedis.exceptions.JedisConnectionException;
import redis.clients.jedis.exceptions.JedisDataException;
import redis.clients.jedis.exceptions.JedisException;
import redis.clients.jedis.exceptions.JedisNoScriptException;
import redis.clients.jedis.exceptions.JedisRedirectionException;

/**
 * Many runs of scripts: one pipeline to each server that holds some of the keys, all at once.
 * Jedis' own pipelines over a cluster follow no redirect, and one that breaks spoils the replies of
 * the others.
 *
 * @param alone runs one by itself, with redirects: for keys that have moved since we looked
 */
record ManyRuns(Link link, Durability durability, Function<Ask, Reply> alone) {
  /** In the order of the asks. */
  List<Reply> of(List<Ask> asks) {
    Reply[] replies = new Reply[asks.size()];
    Map<String, List<Integer>> places = new LinkedHashMap<>();
    for (int i = 0; i < replies.length; i++)
      places.computeIfAbsent(link.placeOf(asks.get(i).key()), at -> new ArrayList<>()).add(i);
    eachAtOnce(places.values(), some -> fill(replies, asks, some));
    return Arrays.asList(replies);
  }

  private static void eachAtOnce(Collection<List<Integer>> places, Consumer<List<Integer>> work) {
    if (places.size() == 1) {
      places.forEach(work);
      return;
    }
    try (ExecutorService servers = Executors.newVirtualThreadPerTaskExecutor()) {
      places.stream()
          .map(some -> CompletableFuture.runAsync(() -> work.accept(some), servers))
          .toList()
          .forEach(CompletableFuture::join);
    }
  }

  private void fill(Reply[] replies, List<Ask> asks, List<Integer> some) {
    List<Reply> theirs = onOneServer(some.stream().map(asks::get).toList());
    for (int i = 0; i < theirs.size(); i++) replies[some.get(i)] = theirs.get(i);
  }

  private List<Reply> onOneServer(List<Ask> asks) {
    try {
      return settled(asks, run(asks));
    } catch (JedisException e) {
      Reply failed = Reply.failed(Failures.of(e));
      return asks.stream().map(ask -> failed).toList();
    }
  }

  private List<Object> run(List<Ask> asks) {
    try (Connection connection = link.connectionFor(asks.getFirst().key())) {
      return run(connection, asks);
    }
  }

  private List<Object> run(Connection connection, List<Ask> asks) {
    try {
      List<Object> results = pipelined(connection, asks, false);
      if (results.stream().anyMatch(JedisNoScriptException.class::isInstance))
        results = again(connection, asks, results);
      if (asks.stream().anyMatch(ask -> ask.script().writes())) durability.await(connection);
      return results;
    } catch (JedisConnectionException e) {
      link.broke(connection, e);
      throw e;
    }
  }

  /** Only those that have not run: the server did not know their script. */
  private List<Object> again(Connection connection, List<Ask> asks, List<Object> results) {
    List<Integer> left = new ArrayList<>();
    for (int i = 0; i < results.size(); i++)
      if (results.get(i) instanceof JedisNoScriptException) left.add(i);
    List<Object> second = pipelined(connection, left.stream().map(asks::get).toList(), true);
    for (int i = 0; i < left.size(); i++) results.set(left.get(i), second.get(i));
    return results;
  }

  /** Results, or the exceptions that stand for them. */
  private List<Object> pipelined(Connection connection, List<Ask> asks, boolean load) {
    List<Response<Object>> responses = new ArrayList<>();
    Pipeline pipeline = new Pipeline(connection);
    if (load) load(pipeline, asks);
    for (Ask ask : asks)
      responses.add(pipeline.evalsha(ask.script().sha(), List.of(ask.key()), ask.arguments()));
    pipeline.sync();
    return new ArrayList<>(responses.stream().map(ManyRuns::result).toList());
  }

  private static void load(Pipeline pipeline, List<Ask> asks) {
    asks.stream()
        .map(Ask::script)
        .distinct()
        .forEach(script -> pipeline.scriptLoad(script.body(), asks.getFirst().key()));
  }

  private static Object result(Response<Object> response) {
    try {
      return response.get();
    } catch (JedisDataException e) {
      return e;
    }
  }

  private List<Reply> settled(List<Ask> asks, List<Object> results) {
    List<Reply> replies = new ArrayList<>();
    for (int i = 0; i < asks.size(); i++) replies.add(settled(asks.get(i), results.get(i)));
    return replies;
  }

  private Reply settled(Ask ask, Object result) {
    if (result instanceof JedisRedirectionException) return alone.apply(ask);
    return result instanceof JedisException e ? Reply.failed(Failures.of(e)) : new Reply(result);
  }
}
