package dev.kindling.teams;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.platform.Pace;
import dev.kindling.testkit.traffic.SlidingWindow;
import dev.kindling.testkit.traffic.TokenBucket;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pace makes of Teams' limit, without waiting for it. */
class TeamsPaceTest {
  private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");
  private static final Pace PACE =
      new TeamsMessenger(
              TeamsSettings.emulator(),
              new ServiceUrls(TeamsSettings.emulator()),
              InstantSource.fixed(START)).pace();
  private static final int PEOPLE = 20_000;

  private final SlidingWindow teams = new SlidingWindow(50, Duration.ofSeconds(1));
  private final Pace.Window held = requireNonNull(PACE.window());
  private final SlidingWindow window = new SlidingWindow(held.most(), held.within());
  private final TokenBucket bucket = new TokenBucket(PACE.perSecond() * 60, PACE.burst());
  private boolean hasToken;
  private int refused;

  /** Zero if the pace lets one go then, or how long until it may. */
  private Duration take(Instant now) {
    Duration wait = hasToken ? Duration.ZERO : bucket.take(now);
    hasToken = wait.isZero();
    if (hasToken) wait = window.take(now);
    if (wait.isZero()) hasToken = false;
    return wait;
  }

  /** Sends to all, each step so late as the dice say; returns when the last one left. */
  private Duration campaign(Random dice, int latest) {
    Instant now = START;
    for (int sent = 0; sent < PEOPLE; sent++) {
      for (Duration wait = take(now); wait.isPositive(); wait = take(now))
        now = now.plus(wait).plusMillis(dice.nextInt(latest + 1));
      if (teams.take(now).isPositive()) refused++;
    }
    return Duration.between(START, now);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 5, 15, 20, 30})
  void atFullSpeedTeamsNeverRefusesAndHardlyAnythingIsLost(int latest) {
    Duration took = campaign(new Random(latest), latest);
    double atBest = (PEOPLE - 50) / 50.0;
    assertEquals(0, refused);
    double part = atBest / (took.toMillis() / 1000.0);
    assertTrue(part >= 0.97, "of the limit's speed: " + part);
  }

  @Test
  void afterAnyRestTheNextSecondHoldsNoMoreThanFifty() {
    Random dice = new Random(3);
    Instant now = START;
    for (int step = 0; step < 50_000; step++) {
      now = now.plusMillis(dice.nextInt(20) == 0 ? dice.nextInt(500) : dice.nextInt(4));
      if (take(now).isZero() && teams.take(now).isPositive()) refused++;
    }
    assertEquals(0, refused);
  }

  @Test
  void oneConversationIsNeverWrittenToTooFast() {
    Duration gap = PACE.gap();
    assertTrue(gap.multipliedBy(7).compareTo(Duration.ofSeconds(1)) >= 0, "7 in a second");
    assertTrue(gap.multipliedBy(8).compareTo(Duration.ofSeconds(2)) >= 0, "8 in two seconds");
  }
}
