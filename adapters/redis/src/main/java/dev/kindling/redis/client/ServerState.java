package dev.kindling.redis.client;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import redis.clients.jedis.BuilderFactory;
import redis.clients.jedis.CommandArguments;
import redis.clients.jedis.CommandObject;
import redis.clients.jedis.Connection;
import redis.clients.jedis.Protocol.Command;

/**
 * How one server is, as it says itself.
 *
 * @param facts the lines of INFO and, in a cluster, of CLUSTER INFO
 */
public record ServerState(Map<String, String> facts) {
  private static final String UNEVICTED = "noeviction";

  public ServerState {
    facts = Map.copyOf(facts);
  }

  /** Asks; throws what Jedis throws. */
  public static ServerState of(Connection connection) {
    Map<String, String> facts = new HashMap<>();
    read(facts, connection, new CommandArguments(Command.INFO));
    if ("1".equals(facts.get("cluster_enabled")))
      read(facts, connection, new CommandArguments(Command.CLUSTER).add("INFO"));
    return new ServerState(facts);
  }

  private static void read(
      Map<String, String> facts, Connection connection, CommandArguments question) {
    connection
        .executeCommand(new CommandObject<>(question, BuilderFactory.STRING))
        .lines()
        .map(line -> line.split(":", 2))
        .filter(both -> both.length == 2)
        .forEach(both -> facts.put(both[0], both[1]));
  }

  /** Why it can't be used at all. */
  public Optional<String> absence() {
    if (number("loading") == 1) return Optional.of(Failures.LOADING);
    if ("fail".equals(facts.get("cluster_state"))) return Optional.of(Failures.CLUSTER_DOWN);
    if ("slave".equals(facts.get("role"))) return Optional.of(Failures.NO_PRIMARY);
    return Optional.empty();
  }

  /**
   * Why it takes nothing new.
   *
   * @param replicas how many a write waits for
   */
  public Optional<String> trouble(int replicas) {
    return absence().or(this::full).or(() -> lonely(replicas));
  }

  private Optional<String> full() {
    boolean full = limit() > 0 && used() >= limit() && policy().equals(UNEVICTED);
    return full ? Optional.of(Failures.FULL) : Optional.empty();
  }

  private Optional<String> lonely(int replicas) {
    long there =
        facts.entrySet().stream()
            .filter(one -> one.getKey().matches("slave\\d+"))
            .filter(one -> one.getValue().contains("state=online"))
            .count();
    return there >= replicas
        ? Optional.empty()
        : Optional.of(
            "Redis has %d of the %d replicas that a change waits for".formatted(there, replicas));
  }

  /** What it is told to do that could lose something. */
  public List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    if (limit() > 0 && !policy().equals(UNEVICTED))
      warnings.add(
          "Redis throws away people's records when it is full (maxmemory-policy %s). Set it to"
                  .formatted(policy())
              + " noeviction.");
    if (number("aof_enabled") == 0)
      warnings.add(
          "Redis keeps no append-only file: what it has acknowledged is lost if it stops. Set"
              + " appendonly yes and appendfsync always.");
    return warnings;
  }

  private String policy() {
    return facts.getOrDefault("maxmemory_policy", UNEVICTED);
  }

  private long limit() {
    return number("maxmemory");
  }

  /** As Redis counts against the limit. */
  private long used() {
    return number("used_memory") - number("mem_not_counted_for_evict");
  }

  private long number(String name) {
    String text = facts.getOrDefault(name, "0");
    return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
  }
}
