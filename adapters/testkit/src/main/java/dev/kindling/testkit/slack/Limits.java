package dev.kindling.testkit.slack;

import dev.kindling.testkit.traffic.FakeOptions;
import dev.kindling.testkit.traffic.Limit;
import dev.kindling.testkit.traffic.LimitPlan;
import dev.kindling.testkit.traffic.SlidingWindow;
import dev.kindling.testkit.traffic.Speed;
import dev.kindling.testkit.traffic.TokenBucket;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Slack's limits. Those of the second, third and fourth tier always hold, for each workspace by
 * itself; those on posting are switched on, as tests post faster than people read.
 */
final class Limits {
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final int TIER_TWO = 20;
  private static final int TIER_THREE = 50;
  private static final int TIER_FOUR = 100;

  private final InstantSource clock;
  private final Speed speed;
  private volatile @Nullable Limit workspace;
  private volatile boolean perChannel;
  private final Map<String, Limit> channels = new ConcurrentHashMap<>();
  private final Map<String, Integer> rates = new ConcurrentHashMap<>();
  private final Map<String, Limit> methods = new ConcurrentHashMap<>();

  Limits(FakeOptions options) {
    this.clock = options.speed().hasten(options.clock());
    this.speed = options.speed();
    for (String method :
        new String[] {"conversations.open", "conversations.history", "chat.update"})
      method(method, TIER_THREE);
    method("users.list", TIER_TWO);
    for (String method : new String[] {"views.open", "views.publish", "views.update"})
      method(method, TIER_FOUR);
  }

  void workspace(LimitPlan plan) {
    workspace = plan.start();
  }

  void perChannel() {
    perChannel = true;
  }

  void method(String method, int perMinute) {
    rates.put(method, perMinute);
    methods.keySet().removeIf(key -> key.startsWith(method + " "));
  }

  /** The refusal of a post there; empty if it is counted and may go on. */
  Optional<Said> post(String channel) {
    Limit chat = perChannel ? channels.computeIfAbsent(channel, _ -> new TokenBucket(60, 3)) : null;
    return taken(chat).or(() -> taken(workspace));
  }

  /** The refusal of a call of that method there; empty if it is counted and may go on. */
  Optional<Said> call(String method, String workspace) {
    Integer rate = rates.get(method);
    if (rate == null) return Optional.empty();
    String key = method + " " + workspace;
    return taken(methods.computeIfAbsent(key, _ -> new SlidingWindow(rate, MINUTE)));
  }

  private Optional<Said> taken(@Nullable Limit limit) {
    if (limit == null) return Optional.empty();
    Duration wait = limit.take(clock.instant());
    return wait.isZero() ? Optional.empty() : Optional.of(Said.limited(speed.retryAfter(wait)));
  }
}
