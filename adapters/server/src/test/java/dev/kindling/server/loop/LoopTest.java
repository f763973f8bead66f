package dev.kindling.server.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.redis.client.StoreUnavailable;
import dev.kindling.testkit.time.SettableClock;
import java.time.Instant;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LoopTest {
  private final SettableClock clock = SettableClock.at("2026-03-02T09:00:00Z");
  private final BlockingQueue<Instant> looks = new LinkedBlockingQueue<>();
  private final AtomicInteger failures = new AtomicInteger();
  private @Nullable Loop loop;

  @AfterEach
  void stop() {
    if (loop != null) loop.close();
  }

  @Test
  void theHandCrankLooksOnceAtTheTimeThatTheClockShows() {
    Loop still = loop(this::idle);
    assertEquals(Instant.MAX, still.crank());
    assertEquals(clock.instant(), looks.poll());
    assertTrue(looks.isEmpty());
  }

  @Test
  void theHandCrankThrowsWhatTheLookThrows() {
    Loop broken = loop(_ -> fail());
    assertThrows(StoreUnavailable.class, broken::crank);
  }

  @Test
  void itLooksAtOnceAndWheneverItIsWoken() throws InterruptedException {
    Loop running = loop(this::idle);
    running.start();
    assertNotNull(looks.poll(5, TimeUnit.SECONDS));
    running.wake();
    assertNotNull(looks.poll(5, TimeUnit.SECONDS));
  }

  @Test
  void itGoesOnByItselfWhileThereIsMore() throws InterruptedException {
    Loop busy = loop(this::more);
    busy.start();
    for (int i = 0; i < 5; i++) assertNotNull(looks.poll(5, TimeUnit.SECONDS));
  }

  @Test
  void aLookThatFailsIsTriedAgainAndCounted() throws InterruptedException {
    Loop shaky = loop(now -> failures.get() == 0 ? fail() : idle(now));
    shaky.start();
    assertNotNull(looks.poll(10, TimeUnit.SECONDS));
    assertEquals(1, failures.get());
  }

  @Test
  void afterTheStopItLooksNoMore() throws InterruptedException {
    Loop busy = loop(this::more);
    busy.start();
    assertNotNull(looks.poll(5, TimeUnit.SECONDS));
    busy.close();
    looks.clear();
    busy.wake();
    assertTrue(looks.isEmpty());
    busy.close();
  }

  private Loop loop(Look look) {
    loop = new Loop("tests", look, clock, failures::incrementAndGet);
    return loop;
  }

  private Instant idle(Instant now) {
    looks.add(now);
    return Instant.MAX;
  }

  private Instant more(Instant now) {
    looks.add(now);
    return now;
  }

  private static Instant fail() {
    throw new StoreUnavailable("Redis does not answer");
  }
}
