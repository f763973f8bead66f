package dev.kindling.testkit.traffic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CountsTest {
  private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

  private final Counts counts = new Counts();

  private static Instant after(long millis) {
    return NOW.plusMillis(millis);
  }

  @Test
  void theSameTakenTwiceIsADuplicateAndARepeat() {
    for (String message : new String[] {"one", "two", "one"}) {
      counts.arrived(message, NOW);
      counts.taken(message, NOW);
    }
    assertEquals(3, counts.tally().accepted());
    assertEquals(1, counts.tally().duplicates());
    assertEquals(1, counts.tally().repeats());
  }

  @Test
  void comingAgainAfterAnAnswerThatLeftItOpenIsARepeatButAfterALimitIsNone() {
    counts.arrived("open", NOW);
    counts.leftOpen("open");
    counts.arrived("open", NOW);
    counts.arrived("limited", NOW);
    counts.limited(NOW, Duration.ZERO);
    counts.arrived("limited", NOW);
    assertEquals(1, counts.tally().repeats());
    assertEquals(0, counts.tally().duplicates());
  }

  @Test
  void whatComesDuringARestIsEarlyUnlessItCrossedTheAnswer() {
    counts.arrived("a", NOW);
    counts.limited(NOW, Duration.ofSeconds(2));
    counts.arrived("b", after(20));
    counts.limited(after(20), Duration.ofSeconds(2));
    counts.arrived("c", after(60));
    counts.arrived("d", after(1_900));
    counts.arrived("e", after(2_020));
    Tally tally = counts.tally();
    assertEquals(1, tally.crossed());
    assertEquals(2, tally.early());
    assertEquals(2, tally.limited());
    assertEquals(5, tally.calls());
  }

  @Test
  void itKnowsWhenTheFirstAndTheLastWereTaken() {
    assertEquals(Duration.ZERO, counts.tally().took());
    counts.taken("a", NOW);
    counts.taken("b", after(700));
    assertEquals(NOW, counts.tally().first());
    assertEquals(Duration.ofMillis(700), counts.tally().took());
  }
}
