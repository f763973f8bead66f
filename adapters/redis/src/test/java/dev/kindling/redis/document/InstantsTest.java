package dev.kindling.redis.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class InstantsTest {
  @Test
  void whatInstantsAreWrittenAsIsReadAsTheLibraryReadsIt() {
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      Instant second = Instant.ofEpochSecond(random.nextLong(-62_135_596_800L, 253_402_300_800L));
      same(second.toString());
      same(second.plusMillis(random.nextInt(1000)).toString());
      same(second.plusNanos(random.nextInt(1_000_000_000)).toString());
    }
  }

  @Test
  void theEndsOfTimeAreReadToo() {
    for (Instant end : List.of(Instant.MIN, Instant.MAX, Instant.EPOCH)) same(end.toString());
    same("2024-02-29T23:59:60Z");
    same("2024-02-29T24:00:00Z");
  }

  @Test
  void whatIsNoInstantIsRefused() {
    for (String text : List.of("", "tomorrow", "2026-02-30T09:00:00Z", "2026-13-01T09:00:00Z"))
      assertThrows(DateTimeException.class, () -> Instants.parse(text), text);
    assertThrows(DateTimeException.class, () -> Instants.parse("2026-02-01T25:00:00Z"));
  }

  private static void same(String text) {
    assertEquals(Instant.parse(text), Instants.parse(text));
  }
}
