package dev.kindling.testkit.teams;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Teams' limits: 50 a second for the app in its tenant, and several per conversation. */
final class ConnectorLimits {
  private final SlidingLimit tenant = new SlidingLimit(50, Duration.ofSeconds(1));
  private final Map<String, List<SlidingLimit>> conversations = new HashMap<>();

  /** Counts a call; or says how long to wait, and counts nothing. */
  synchronized Optional<Duration> refusal(String conversation, Instant now) {
    List<SlidingLimit> limits = new ArrayList<>(of(conversation));
    limits.add(tenant);
    Optional<Duration> longest =
        limits.stream()
            .map(limit -> limit.refusal(now).orElse(null))
            .filter(Objects::nonNull)
            .max(Duration::compareTo);
    if (longest.isEmpty()) limits.forEach(limit -> limit.count(now));
    return longest;
  }

  private List<SlidingLimit> of(String conversation) {
    return conversations.computeIfAbsent(
        conversation,
        _ ->
            List.of(
                new SlidingLimit(7, Duration.ofSeconds(1)),
                new SlidingLimit(8, Duration.ofSeconds(2)),
                new SlidingLimit(60, Duration.ofSeconds(30)),
                new SlidingLimit(1800, Duration.ofHours(1))));
  }
}
