package dev.kindling.web.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TimeTest {
  @Test
  void timesAreRoundedUpAndRougherTheLongerTheyAre() {
    assertEquals(new Time(0, 0, 17), Time.of(Duration.ofSeconds(16 * 60 + 36)));
    assertEquals(new Time(0, 3, 20), Time.of(Duration.ofMinutes(200)));
    assertEquals(new Time(0, 11, 0), Time.of(Duration.ofMinutes(10 * 60 + 1)));
    assertEquals(new Time(3, 0, 0), Time.of(Duration.ofSeconds(199_996)));
  }

  @Test
  void whatTakesAtMostAMinuteIsShort() {
    assertTrue(Time.of(Duration.ZERO).isShort());
    assertTrue(Time.of(Duration.ofSeconds(60)).isShort());
    assertFalse(Time.of(Duration.ofSeconds(61)).isShort());
    assertFalse(Time.of(Duration.ofHours(1)).isShort());
  }
}
