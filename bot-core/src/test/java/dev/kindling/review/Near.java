package dev.kindling.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Comparing numbers by how far they are apart in proportion. */
final class Near {
  private Near() {}

  static void assertNear(double expected, double actual, double proportion, String what) {
    assertEquals(expected, actual, Math.abs(expected) * proportion, what);
  }
}
