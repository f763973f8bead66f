package dev.kindling.testkit.teams;

import dev.kindling.testkit.traffic.FakeOptions;
import dev.kindling.testkit.traffic.Limit;
import dev.kindling.testkit.traffic.LimitPlan;
import dev.kindling.testkit.traffic.SlidingWindow;
import dev.kindling.testkit.traffic.Speed;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Teams' limits: 50 a second for the app in each tenant, and several per conversation. */
final class ConnectorLimits {
  private static final Pattern TENANT = Pattern.compile("a:1personal-chat_\\d+-(.+)");

  private final InstantSource clock;
  private final Speed speed;
  private final Map<String, ConversationLimit> conversations = new HashMap<>();
  private final Map<String, Limit> tenants = new HashMap<>();
  private Supplier<Limit> each = () -> new SlidingWindow(50, Duration.ofSeconds(1));

  ConnectorLimits(FakeOptions options) {
    this.clock = options.speed().hasten(options.clock());
    this.speed = options.speed();
  }

  /** In the place of 50 a second into each tenant. */
  synchronized void tenant(LimitPlan plan) {
    tenants.clear();
    each = plan::start;
  }

  /**
   * Counts a call, a channel's threads together; or gives the Retry-After header, and counts
   * nothing.
   */
  synchronized Optional<String> refusal(String place) {
    String conversation = ConnectorRooms.of(place);
    Instant now = clock.instant();
    ConversationLimit own =
        conversations.computeIfAbsent(conversation, _ -> new ConversationLimit());
    Duration wait = own.wait(now);
    if (wait.isZero()) wait = tenant(conversation).take(now);
    if (wait.isZero()) own.count(now);
    return wait.isZero() ? Optional.empty() : Optional.of(speed.retryAfter(wait));
  }

  /** Counts a call into a tenant that is to no conversation. */
  synchronized Optional<String> refusalIn(String tenant) {
    Duration wait = tenants.computeIfAbsent(tenant, _ -> each.get()).take(clock.instant());
    return wait.isZero() ? Optional.empty() : Optional.of(speed.retryAfter(wait));
  }

  /** Conversations as {@link TeamsActivities} makes them end in their tenant; others share one. */
  private Limit tenant(String conversation) {
    Matcher named = TENANT.matcher(conversation);
    return tenants.computeIfAbsent(named.matches() ? named.group(1) : "", _ -> each.get());
  }
}
