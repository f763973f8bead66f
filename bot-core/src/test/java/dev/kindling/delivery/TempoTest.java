package dev.kindling.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.platform.Pace;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds whatever a platform says. Seeded. */
class TempoTest {
  private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");
  private static final Pace PACE = new Pace(5, 0.5, 25, 20, 5, Duration.ofSeconds(1));
  private static final int STEPS = 2_000;

  /** What is heard at an instant. */
  private record Said(Heard heard, Instant now) {}

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void theRateStaysWithinItsBounds(long seed) {
    for (Tempo tempo : tempos(PACE, said(seed, 1))) {
      assertTrue(tempo.perSecond() >= PACE.least(), tempo::toString);
      assertTrue(tempo.perSecond() <= PACE.most(), tempo::toString);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void aRefusalNeverRaisesTheRate(long seed) {
    List<Said> said = said(seed, 1);
    List<Tempo> tempos = tempos(PACE, said);
    for (int n = 1; n < STEPS; n++) {
      if (said.get(n).heard().limited() == said.get(n - 1).heard().limited()) continue;
      assertTrue(tempos.get(n).perSecond() <= tempos.get(n - 1).perSecond(), "step " + n);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void fourTimesFasterInAllThingsIsDecidedTheSame(long seed) {
    List<Tempo> slow = tempos(PACE, said(seed, 4));
    List<Tempo> fast = tempos(PACE.times(4), said(seed, 1));
    for (int n = 0; n < STEPS; n++)
      assertEquals(slow.get(n).perSecond() * 4, fast.get(n).perSecond(), 1e-9, "step " + n);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void anotherServerGoesOnTheSame(long seed) {
    List<Said> said = said(seed, 1);
    List<Tempo> tempos = tempos(PACE, said);
    for (int n = 1; n < STEPS; n++) {
      Tempo kept = copy(tempos.get(n - 1));
      assertEquals(tempos.get(n), kept.hear(PACE, said.get(n).heard(), said.get(n).now()));
    }
  }

  @Test
  void whereNothingIsSaidTheTempoStaysTheSameValue() {
    Tempo begun = Tempo.begin(PACE, Heard.nothing(), START);
    assertSame(begun, begun.hear(PACE, Heard.nothing(), START.plusSeconds(60)));
  }

  @Test
  void aKnownLimitIsNeverLeft() {
    Pace known = Pace.steady(4.8, 20, 5, Duration.ofSeconds(1));
    for (Tempo tempo : tempos(known, said(1, 1))) assertEquals(4.8, tempo.perSecond());
  }

  @Test
  void severalRefusalsOfMessagesInFlightAreOneSetback() {
    Tempo begun = Tempo.begin(PACE, Heard.nothing(), START);
    Tempo slowed = begun.hear(PACE, refused(100, 1, 20), START.plusSeconds(20));
    Tempo again = slowed.hear(PACE, refused(101, 4, 20.3), START.plusMillis(20_300));
    assertTrue(slowed.perSecond() < begun.perSecond());
    assertEquals(slowed.perSecond(), again.perSecond());
  }

  @Test
  void aTrickleOfMessagesProvesNothing() {
    Tempo tempo = Tempo.begin(PACE, Heard.nothing(), START);
    for (int n = 1; n <= 500; n++) tempo = tempo.hear(PACE, taken(n), START.plusSeconds(30L * n));
    assertTrue(tempo.perSecond() <= 2 * PACE.perSecond(), tempo::toString);
  }

  @Test
  void countersThatWentBackAreCountedFromThereOn() {
    Tempo tempo = Tempo.begin(PACE, taken(1000), START);
    for (int n = 1; n <= 20; n++) tempo = tempo.hear(PACE, taken(n), START.plusMillis(200L * n));
    assertTrue(tempo.perSecond() > PACE.perSecond(), tempo::toString);
  }

  private static Heard taken(long accepted) {
    return new Heard(accepted, 0, Duration.ZERO, Instant.EPOCH);
  }

  private static Heard refused(long accepted, long limited, double at) {
    return new Heard(accepted, limited, Duration.ofSeconds(1), START.plusNanos((long) (at * 1e9)));
  }

  private static List<Tempo> tempos(Pace pace, List<Said> said) {
    List<Tempo> tempos = new ArrayList<>();
    Tempo tempo = Tempo.begin(pace, Heard.nothing(), START);
    for (Said one : said) {
      tempo = tempo.hear(pace, one.heard(), one.now());
      tempos.add(tempo);
    }
    return tempos;
  }

  /** Anything a platform may say, with all times so many times longer. */
  private static List<Said> said(long seed, int longer) {
    Random chance = new Random(seed);
    List<Said> said = new ArrayList<>();
    Heard heard = Heard.nothing();
    Instant now = START;
    for (int n = 0; n < STEPS; n++) {
      now = now.plusNanos(longer * (long) (chance.nextDouble() * chance.nextDouble() * 4e8));
      heard = next(heard, chance, longer, now);
      said.add(new Said(heard, now));
    }
    return said;
  }

  private static Heard next(Heard heard, Random chance, int longer, Instant now) {
    long accepted = heard.accepted() + chance.nextInt(5);
    if (chance.nextInt(60) > 0)
      return new Heard(accepted, heard.limited(), heard.retryAfter(), heard.limitedAt());
    Duration wait = Duration.ofNanos(longer * (long) (chance.nextDouble() * 3e9));
    return new Heard(accepted, heard.limited() + 1 + chance.nextInt(3), wait, now);
  }

  private static Tempo copy(Tempo it) {
    return new Tempo(
        it.perSecond(),
        it.held(),
        it.hold(),
        it.base(),
        it.climbingSince(),
        it.burst(),
        it.tried(),
        it.triedFor(),
        it.climbed(),
        it.owed(),
        it.limited(),
        it.mark(),
        it.since(),
        it.slowedAt(),
        it.pausedUntil());
  }
}
