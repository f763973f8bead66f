package dev.kindling.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryAfterTest {
  private static final Instant NOW = Instant.parse("2026-11-23T09:30:00Z");

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "30 ~ 30",
        " 7  ~ 7",
        "0 ~ 1",
        "999999999 ~ 3600",
        "Mon, 23 Nov 2026 09:30:45 GMT ~ 45",
        "Mon, 23 Nov 2026 09:00:00 GMT ~ 1",
        "soon ~ 30",
        "-5 ~ 30",
        "99999999999999999999 ~ 30"
      })
  void itIsReadAsSecondsOrADateWithinReason(String header, long seconds) {
    assertEquals(Duration.ofSeconds(seconds), new RetryAfter(header, NOW).rest());
  }

  @ParameterizedTest
  @CsvSource({"0.350, 350", "1.5, 1500", "0.001, 10", "0.0, 10", "99999.9, 3600000"})
  void partsOfASecondAreTakenAsTheyAre(String header, long millis) {
    assertEquals(Duration.ofMillis(millis), new RetryAfter(header, NOW).rest());
  }

  @Test
  void withoutTheHeaderItIsHalfAMinute() {
    assertEquals(Duration.ofSeconds(30), new RetryAfter(null, NOW).rest());
  }
}
