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

/** Teams' limits: 50 a second for the app in its tenant, and several per conversation. */
final class ConnectorLimits {
  private final InstantSource clock;
  private final Speed speed;
  private final Map<String, ConversationLimit> conversations = new HashMap<>();
  private Limit tenant = new SlidingWindow(50, Duration.ofSeconds(1));

  ConnectorLimits(FakeOptions options) {
    this.clock = options.speed().hasten(options.clock());
    this.speed = options.speed();
  }

  /** In the place of 50 a second. */
  synchronized void tenant(LimitPlan plan) {
    tenant = plan.start();
  }

  /** Counts a call; or gives the Retry-After header, and counts nothing. */
  synchronized Optional<String> refusal(String conversation) {
    Instant now = clock.instant();
    ConversationLimit own =
        conversations.computeIfAbsent(conversation, _ -> new ConversationLimit());
    Duration wait = own.wait(now);
    if (wait.isZero()) wait = tenant.take(now);
    if (wait.isZero()) own.count(now);
    return wait.isZero() ? Optional.empty() : Optional.of(speed.retryAfter(wait));
  }
}
