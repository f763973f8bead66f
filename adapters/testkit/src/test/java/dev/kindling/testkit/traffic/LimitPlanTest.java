package dev.kindling.testkit.traffic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LimitPlanTest {
  private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

  private static int taken(Limit limit, Instant at, int asked) {
    int taken = 0;
    for (int i = 0; i < asked; i++) if (limit.take(at).isZero()) taken++;
    return taken;
  }

  private static Instant after(double seconds) {
    return START.plusMillis(Math.round(seconds * 1000));
  }

  @Test
  void aBucketGivesItsBurstAndThenOneByOne() {
    Limit limit = LimitPlan.parse("bucket/8:300").start();
    assertEquals(8, taken(limit, START, 100));
    assertEquals(Duration.ofMillis(200), limit.take(START));
    assertEquals(5, taken(limit, after(1), 100));
    assertEquals(8, taken(limit, after(60), 100));
  }

  @Test
  void aSlidingWindowNeverHoldsMoreWhereverItBegins() {
    Limit limit = LimitPlan.parse("sliding:60").start();
    assertEquals(40, taken(limit, START, 40));
    assertEquals(20, taken(limit, after(59), 100));
    assertEquals(Duration.ofSeconds(1), limit.take(after(59)));
    assertEquals(40, taken(limit, after(60), 100));
    assertEquals(Duration.ofSeconds(59), limit.take(after(60)));
  }

  @Test
  void aFixedMinuteStartsAnewFromTheFirstCallOn() {
    Limit limit = LimitPlan.parse("fixed:60").start();
    assertEquals(60, taken(limit, after(10), 100));
    assertEquals(Duration.ofSeconds(1), limit.take(after(69)));
    assertEquals(60, taken(limit, after(70), 100));
    assertEquals(60, taken(limit, after(300), 100));
  }

  @Test
  void itChangesAtItsMomentsCountedFromTheFirstCall() {
    Limit limit = LimitPlan.parse("bucket/1:600,60@30,1200@60").start();
    assertEquals(1, taken(limit, START, 9));
    assertEquals(Duration.ofMillis(100), limit.take(START));
    assertEquals(1, taken(limit, after(30), 9));
    assertEquals(Duration.ofSeconds(1), limit.take(after(30)));
    assertEquals(1, taken(limit, after(60), 9));
    assertEquals(Duration.ofMillis(50), limit.take(after(60)));
  }

  @Test
  void aWindowThatBecameNarrowerWaitsForAllThatAreTooMany() {
    Limit limit = LimitPlan.parse("sliding:10,2@5").start();
    for (int second = 0; second < 5; second++) assertTrue(limit.take(after(second)).isZero());
    assertEquals(Duration.ofSeconds(53), limit.take(after(10)));
  }

  @Test
  void theBestTimeIsWhatNobodyCanBeat() {
    assertEquals(Duration.ofSeconds(20), LimitPlan.parse("bucket/1:300").atBest(101));
    assertEquals(Duration.ofMinutes(2), LimitPlan.parse("fixed:300").atBest(601));
    assertEquals(Duration.ofMinutes(2), LimitPlan.parse("sliding:300").atBest(601));
    assertEquals(
        Duration.ofSeconds(30 + 30 + 5),
        LimitPlan.parse("bucket/1:600,60@30,1200@60").atBest(1 + 300 + 30 + 100));
  }

  @Test
  void whoWaitsAsLongAsToldIsTaken() {
    Random random = new Random(7);
    for (String text : new String[] {"bucket/3:77", "sliding:41", "fixed:13"}) {
      Limit limit = LimitPlan.parse(text).start();
      Instant now = START;
      for (int i = 0; i < 500; i++) {
        now = now.plusMillis(random.nextInt(900));
        Duration wait = limit.take(now);
        now = now.plus(wait);
        if (wait.isPositive()) assertTrue(limit.take(now).isZero(), text);
      }
    }
  }

  @Test
  void nonsenseIsRefusedWithAnExample() {
    for (String text : new String[] {"", "tide:3", "bucket", "bucket:x", "fixed:3@", "fixed:3@5"})
      assertThrows(IllegalArgumentException.class, () -> LimitPlan.parse(text), text);
  }
}
