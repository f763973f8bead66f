package dev.kindling.server.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ListeningTest {
  private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

  private final AtomicLong rings = new AtomicLong(7);
  private final AtomicInteger woken = new AtomicInteger();
  private final Listening listening = new Listening(rings::get, woken::incrementAndGet);

  @Test
  void eachRingIsHeardOnceAndSilenceNever() {
    listening.at(NOW);
    int first = woken.get();
    listening.at(NOW);
    assertEquals(first, woken.get());
    rings.incrementAndGet();
    listening.at(NOW);
    listening.at(NOW);
    assertEquals(first + 1, woken.get());
  }

  @Test
  void aCountThatBeginsAgainIsHeardToo() {
    listening.at(NOW);
    rings.set(1);
    int before = woken.get();
    listening.at(NOW);
    assertEquals(before + 1, woken.get());
  }

  @Test
  void itListensAgainSoon() {
    assertEquals(NOW.plus(Listening.EVERY), listening.at(NOW));
  }
}
