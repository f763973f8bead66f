package dev.kindling.server.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RestTest {
  private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

  @Test
  void aLoopWithNothingToDoLooksOnceASecondAndNoMore() {
    assertEquals(Duration.ofSeconds(1), Rest.until(Instant.MAX, NOW));
    assertEquals(Duration.ofSeconds(1), Rest.until(NOW.plusSeconds(3600), NOW));
  }

  @Test
  void aLoopWakesWhenItsWorkIsDue() {
    assertEquals(Duration.ofMillis(300), Rest.until(NOW.plusMillis(300), NOW));
  }

  @Test
  void aLoopThatIsLateHardlyRests() {
    assertEquals(Rest.BUSY, Rest.until(Instant.MIN, NOW));
    assertEquals(Rest.BUSY, Rest.until(NOW, NOW));
  }

  @Test
  void theRestAfterFailuresGrowsToHalfAMinute() {
    assertEquals(
        java.util.List.of(1L, 2L, 4L, 8L, 16L, 30L, 30L),
        IntStream.of(1, 2, 3, 4, 5, 6, 1000)
            .mapToObj(failures -> Rest.after(failures).toSeconds())
            .toList());
  }
}
