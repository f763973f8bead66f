package dev.kindling.testkit.slack;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Trigger ids: each comes with one thing somebody did, opens one window, and lives three seconds.
 */
final class Triggers {
  private static final Duration LIFE = Duration.ofSeconds(3);
  private static final Pattern FORM = Pattern.compile("13345224609\\.[0-9]+\\.([0-9a-f]{16})");

  private final Set<String> used = ConcurrentHashMap.newKeySet();
  private final InstantSource clock;

  Triggers(InstantSource clock) {
    this.clock = clock;
  }

  /**
   * A new one; the time of its birth is in it, as requests are made by those who know no server.
   */
  static String of(int number, Instant born) {
    return "13345224609.%d.%016x".formatted(number, born.toEpochMilli());
  }

  /** Uses it; the error's code if it can't be used. */
  Optional<String> use(String trigger) {
    Matcher parts = FORM.matcher(trigger);
    if (!parts.matches()) return Optional.of("invalid_trigger_id");
    Instant born = Instant.ofEpochMilli(Long.parseLong(parts.group(1), 16));
    if (clock.instant().isAfter(born.plus(LIFE))) return Optional.of("expired_trigger_id");
    return used.add(trigger) ? Optional.empty() : Optional.of("exchanged_trigger_id");
  }
}
