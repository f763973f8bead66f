package dev.kindling.redis;

import dev.kindling.organisation.Organisations;
import dev.kindling.redis.client.Keys;
import dev.kindling.redis.client.Redis;
import dev.kindling.redis.client.ServerState;
import dev.kindling.redis.client.StoreUnavailable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How Redis is. Each question is one look: one INFO at every server that takes writes, within
 * seconds, and never throws for what Redis does.
 */
public final class RedisHealth {
  private static final String SILENT = "Redis does not answer";

  private final Redis redis;
  private final Organisations organisations;

  RedisHealth(Redis redis, Organisations organisations) {
    this.redis = redis;
    this.organisations = organisations;
  }

  /**
   * Why no turn can be taken now, in one sentence; empty if some can. Trouble of one part of a
   * cluster is none of the others', so it counts only when all parts have some, or when the cluster
   * itself says that it is down; {@link #partly} tells of it.
   */
  public Optional<String> trouble() {
    return worst(this::trouble);
  }

  /**
   * What one part of a cluster lacks while others are well, in one sentence with the number of
   * organisations that it is about; empty if all are well or none is.
   */
  public Optional<String> partly() {
    try {
      Map<String, String> troubled = new TreeMap<>();
      Map<String, Optional<ServerState>> all = look();
      all.forEach((place, state) -> why(state).ifPresent(why -> troubled.put(place, why)));
      if (troubled.isEmpty() || troubled.size() == all.size()) return Optional.empty();
      return Optional.of(partly(all.size(), troubled));
    } catch (StoreUnavailable e) {
      return Optional.empty();
    }
  }

  private String partly(int parts, Map<String, String> troubled) {
    return "%d of the %d parts of Redis have trouble (%s), which affects %s."
        .formatted(troubled.size(), parts, troubled.values().iterator().next(), affected(troubled));
  }

  private String affected(Map<String, String> troubled) {
    try {
      List<Boolean> all =
          organisations.all().stream()
              .map(id -> troubled.containsKey(redis.placeOf(Keys.of(id))))
              .toList();
      long some = all.stream().filter(one -> one).count();
      return "%d of the %d organisations".formatted(some, all.size());
    } catch (StoreUnavailable e) {
      return "new work of all organisations: it has the list of them";
    }
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
      return look().values().stream()
          .flatMap(Optional::stream)
          .flatMap(state -> state.warnings().stream())
          .distinct()
          .toList();
    } catch (StoreUnavailable e) {
      return List.of();
    }
  }

  private Optional<String> trouble(ServerState state) {
    return state.trouble(redis.replicas());
  }

  private Optional<String> worst(Function<ServerState, Optional<String>> question) {
    try {
      List<Optional<String>> all =
          look().values().stream().flatMap(Optional::stream).map(question).toList();
      return all.stream().allMatch(Optional::isPresent) ? all.getFirst() : Optional.empty();
    } catch (StoreUnavailable e) {
      return Optional.of(e.getMessage());
    }
  }

  private Optional<String> why(Optional<ServerState> state) {
    return state.isEmpty() ? Optional.of(SILENT) : state.flatMap(this::trouble);
  }

  private Map<String, Optional<ServerState>> look() {
    return redis.askEachServer(ServerState::of);
  }
}
