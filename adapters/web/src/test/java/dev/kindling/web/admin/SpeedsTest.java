package dev.kindling.web.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpeedsTest {
  private static final Instant START = Instant.parse("2026-12-07T09:00:00Z");
  private final Speeds speeds = new Speeds();

  @Test
  void nothingIsSaidUntilItHasBeenLookedAtForSomeSeconds() {
    assertEquals(Optional.empty(), look(0, 0));
    assertEquals(Optional.empty(), look(4, 500));
    assertEquals(Optional.of(new Speed(600, Duration.ofSeconds(5))), look(5, 600));
  }

  @Test
  void onlyTheLastMinuteCounts() {
    for (int second = 0; second <= 300; second++) look(second, second < 200 ? 9 * second : 1800);
    assertTrue(look(301, 1800).orElseThrow().isStill());
  }

  @Test
  void manyPagesThatLookAtTheSameTimeMeasureTheSame() {
    for (int second = 0; second < 60; second++)
      for (int page = 0; page < 5; page++) look(second, 5 * second);
    assertEquals(300, look(60, 300).orElseThrow().perMinute());
  }

  @Test
  void whatWasSeenBeforeAPauseIsForgotten() {
    look(0, 0);
    look(10, 50);
    speeds.forget("c1");
    assertEquals(Optional.empty(), look(11, 55));
  }

  @Test
  void campaignsAreMeasuredApartAndAHundredAreRemembered() {
    look(0, 0);
    for (int other = 0; other < 99; other++) speeds.look("other" + other, 0, START);
    assertTrue(look(10, 50).isPresent());
    speeds.look("one too many", 0, START);
    assertEquals(Optional.empty(), look(11, 55));
  }

  private Optional<Speed> look(int second, int settled) {
    return speeds.look("c1", settled, START.plusSeconds(second));
  }
}
