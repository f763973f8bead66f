package dev.kindling.review;

import static dev.kindling.review.Near.assertNear;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewStateTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void decodingWhatWasEncodedGivesTheSameInEightBytes(long seed) {
    Chance chance = Chance.of(seed);
    for (int n = 0; n < 2_000; n++) {
      ReviewState state = new ReviewState(chance.random().nextInt(0x1_00_00_00), chance.memory());
      assertEquals(8, state.encode().length);
      assertEquals(state, ReviewState.decode(state.encode()));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void aStateIsAsNearToItsMemoryAsItSays(long seed) {
    Chance chance = Chance.of(seed);
    for (int n = 0; n < 2_000; n++) {
      Memory memory = chance.memory();
      Memory kept = new ReviewState(1, memory).memory();
      assertNear(memory.stability(), kept.stability(), 0.0006, "stability");
      assertEquals(memory.difficulty(), kept.difficulty(), 0.0023);
      assertEquals(Dates.date(memory.lastReview()), Dates.date(kept.lastReview()));
      assertEquals(memory.phase(), kept.phase());
    }
  }

  @Test
  void theEndsOfEveryRangeAreKept() {
    for (double stability : new double[] {0.001, 36_500})
      for (double difficulty : new double[] {1, 10}) {
        Memory kept = new ReviewState(0xFF_FFFF, memory(stability, difficulty)).memory();
        assertEquals(stability, kept.stability());
        assertEquals(difficulty, kept.difficulty());
      }
  }

  @ParameterizedTest
  @CsvSource({"2020-01-01,2020-01-01", "2019-12-31,2020-01-01", "2064-11-08,2064-11-08"})
  @CsvSource({"2064-11-09,2064-11-08", "2300-01-01,2064-11-08", "0001-01-01,2020-01-01"})
  void datesBeyondTheRangeMoveToItsEnd(LocalDate date, LocalDate kept) {
    Memory memory = new Memory(1, 1, Dates.instant(date), new Phase.Review());
    assertEquals(Dates.instant(kept), new ReviewState(1, memory).memory().lastReview());
  }

  @Test
  void theMisledAreToldFromTheOthers() {
    for (boolean misled : new boolean[] {false, true}) {
      ReviewState state = new ReviewState(7, memory(1, 1), misled);
      assertEquals(misled, ReviewState.decode(state.encode()).misled());
    }
  }

  @Test
  void aPhaseThatTheBytesCannotHoldIsRefusedAndNotForgotten() {
    for (Phase phase : List.of(new Phase.Learning(0), new Phase.Relearning(15))) {
      Memory memory = new Memory(1, 1, Dates.instant(Chance.START), phase);
      assertThrows(IllegalArgumentException.class, () -> new ReviewState(7, memory));
    }
  }

  /** What is in people's records already must stay readable. */
  @Test
  void theBytesAreTheseForGood() {
    Instant day = Dates.instant(LocalDate.of(2026, 3, 2));
    Memory memory = new Memory(2.5, 10, day, new Phase.Review());
    byte[] bytes = HexFormat.of().parseHex("010203" + "2331cc1fff");
    ReviewState state = new ReviewState(0x010203, memory, true);
    assertEquals(state, ReviewState.decode(bytes));
    assertEquals(HexFormat.of().formatHex(bytes), HexFormat.of().formatHex(state.encode()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0102032331cc1f", "0102032331cc1fff00"})
  void whatIsNoStateIsRefused(String hex) {
    byte[] bytes = HexFormat.of().parseHex(hex);
    assertThrows(IllegalArgumentException.class, () -> ReviewState.decode(bytes));
  }

  @Test
  void anItemsNumberFitsItsThreeBytes() {
    Memory memory = memory(1, 1);
    assertThrows(IllegalArgumentException.class, () -> new ReviewState(-1, memory));
    assertThrows(IllegalArgumentException.class, () -> new ReviewState(0x1_00_00_00, memory));
  }

  private static Memory memory(double stability, double difficulty) {
    return new Memory(stability, difficulty, Dates.instant(Chance.START), new Phase.Review());
  }
}
