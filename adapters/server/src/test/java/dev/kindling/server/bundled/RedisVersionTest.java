package dev.kindling.server.bundled;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedisVersionTest {
  @Test
  void itIsReadFromWhatTheProgramSays() {
    assertEquals(
        Optional.of(new RedisVersion(7, 0, 15)),
        RedisVersion.parse("Redis server v=7.0.15 sha=00000000:0 malloc=jemalloc-5.3.0 bits=64"));
    assertEquals(Optional.empty(), RedisVersion.parse("libssl.so.3: cannot open shared object"));
  }

  @ParameterizedTest
  @CsvSource({
    "6, 2, 0, true",
    "6, 10, 0, true",
    "10, 0, 0, true",
    "6, 0, 16, false",
    "5, 9, 9, false"
  })
  void sixPointTwoIsTheOldest(int major, int minor, int patch, boolean enough) {
    assertEquals(enough, new RedisVersion(major, minor, patch).isAtLeast(RedisVersion.OLDEST));
  }

  @Test
  void theOldestIsOlderThanTheOnesWithManyFiles() {
    assertFalse(RedisVersion.OLDEST.isAtLeast(RedisVersion.MANY_FILES));
    assertTrue(new RedisVersion(8, 0, 0).isAtLeast(RedisVersion.MANY_FILES));
  }
}
