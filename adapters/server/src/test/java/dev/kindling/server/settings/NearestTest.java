package dev.kindling.server.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
  @ParameterizedTest
  @CsvSource({"port, port, 0", "prot, port, 1", "pot, port, 1", "portt, port, 1", "abc, xyz, 3"})
  void slipsOfTheFingerAreCounted(String typed, String meant, int slips) {
    assertEquals(slips, Nearest.distance(typed, meant));
    assertEquals(slips, Nearest.distance(meant, typed));
  }
}
