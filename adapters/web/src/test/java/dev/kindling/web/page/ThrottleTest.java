package dev.kindling.web.page;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ThrottleTest {
  private static final Instant NOW = Instant.parse("2026-12-07T09:00:00Z");
  private final Throttle throttle = new Throttle(2, Duration.ofMinutes(1));

  @Test
  void theThirdIsTooManyUntilTheSpanIsOver() {
    assertTrue(throttle.allows("a", NOW));
    assertTrue(throttle.allows("a", NOW));
    assertFalse(throttle.allows("a", NOW.plusSeconds(59)));
    assertTrue(throttle.allows("a", NOW.plusSeconds(60)));
  }

  @Test
  void keysDoNotShareTheirCount() {
    assertTrue(throttle.allows("a", NOW));
    assertTrue(throttle.allows("a", NOW));
    assertTrue(throttle.allows("b", NOW));
  }
}
