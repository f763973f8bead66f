package dev.kindling.redis;

import dev.kindling.redis.client.Redis;
import dev.kindling.redis.client.ServerState;
import dev.kindling.redis.client.StoreUnavailable;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How Redis is. Each question is one look: one INFO at every server that takes writes, within
 * seconds, and never throws for what Redis does.
 */
public final class RedisHealth {
  private final Redis redis;

  RedisHealth(Redis redis) {
    this.redis = redis;
  }

  /**
   * Why no turn can be taken now, in one sentence; empty if some can. Trouble of one part of a
   * cluster is none of the others', so it counts only when all parts have some, or when the cluster
   * itself says that it is down.
   */
  public Optional<String> trouble() {
    return worst(state -> state.trouble(redis.replicas()));
  }

  /**
   * Why nothing can be read and sent now, in one sentence; empty if it can. A Redis that is full,
   * or that waits for replicas, has trouble and yet is not away.
   */
  public Optional<String> absence() {
    return worst(ServerState::absence);
  }

  /** What somebody should change before it loses something, one sentence each. */
  public List<String> warnings() {
    try {
      return look().stream().flatMap(state -> state.warnings().stream()).distinct().toList();
    } catch (StoreUnavailable e) {
      return List.of();
    }
  }

  private Optional<String> worst(Function<ServerState, Optional<String>> question) {
    try {
      List<Optional<String>> all = look().stream().map(question).toList();
      return all.stream().allMatch(Optional::isPresent) ? all.getFirst() : Optional.empty();
    } catch (StoreUnavailable e) {
      return Optional.of(e.getMessage());
    }
  }

  private List<ServerState> look() {
    return redis.askEachServer(ServerState::of);
  }
}
