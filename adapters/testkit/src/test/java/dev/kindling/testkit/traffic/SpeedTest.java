package dev.kindling.testkit.traffic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kindling.testkit.time.SettableClock;
import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class SpeedTest {
  @Test
  void atTheRealSpeedAHeaderIsWholeSecondsRoundedUp() {
    assertEquals("1", Speed.REAL.retryAfter(Duration.ofMillis(3)));
    assertEquals("30", Speed.REAL.retryAfter(Duration.ofSeconds(30)));
    assertEquals("31", Speed.REAL.retryAfter(Duration.ofMillis(30_001)));
  }

  @Test
  void fasterThanLifeItIsAsMuchShorterAndDecimal() {
    assertEquals("0.100", new Speed(10).retryAfter(Duration.ofMillis(3)));
    assertEquals("0.334", new Speed(3).retryAfter(Duration.ofSeconds(1)));
    assertEquals("3.000", new Speed(10).retryAfter(Duration.ofSeconds(30)));
  }

  @Test
  void aHastenedClockGoesSoManyTimesFaster() {
    SettableClock clock = SettableClock.at("2026-03-02T09:00:00Z");
    InstantSource fast = new Speed(20).hasten(clock);
    assertEquals(clock.instant(), fast.instant());
    clock.tick(Duration.ofSeconds(3));
    assertEquals(clock.instant().plusSeconds(57), fast.instant());
  }

  @Test
  void nobodyStandsStill() {
    assertThrows(IllegalArgumentException.class, () -> new Speed(0));
  }
}
