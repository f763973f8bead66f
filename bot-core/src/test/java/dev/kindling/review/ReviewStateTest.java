package dev.kindling.review;

import static dev.kindling.review.Near.assertNear;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewStateTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void decodingWhatWasEncodedGivesTheSameInTwelveBytes(long seed) {
    Chance chance = Chance.of(seed);
    for (int n = 0; n < 2_000; n++) {
      ReviewState state = new ReviewState(chance.random().nextInt(0x1_00_00_00), chance.memory());
      assertEquals(12, state.encode().length);
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
      assertNear(memory.stability(), kept.stability(), 1.0 / (1 << 24), "stability");
      assertEquals(memory.difficulty(), kept.difficulty(), 0.00007);
      assertEquals(Dates.date(memory.lastReview()), Dates.date(kept.lastReview()));
      assertEquals(memory.phase(), kept.phase());
    }
  }

  @Test
  void theEndsOfEveryRangeAreKept() {
    for (double stability : new double[] {0.001, 36_500})
      for (double difficulty : new double[] {1, 10}) {
        Memory kept = new ReviewState(0xFF_FFFF, memory(stability, difficulty)).memory();
        assertNear(stability, kept.stability(), 1.0 / (1 << 24), "stability");
        assertEquals(difficulty, kept.difficulty());
      }
  }

  @ParameterizedTest
  @CsvSource({"1970-01-01,1970-01-01", "1969-12-31,1970-01-01", "2149-06-06,2149-06-06"})
  @CsvSource({"2149-06-07,2149-06-06", "2300-01-01,2149-06-06", "0001-01-01,1970-01-01"})
  void datesBeyondTheRangeMoveToItsEnd(LocalDate date, LocalDate kept) {
    Memory memory = new Memory(1, 1, Dates.instant(date), new Phase.Review());
    assertEquals(Dates.instant(kept), new ReviewState(1, memory).memory().lastReview());
  }

  @Test
  void everyPhaseAndStepIsKept() {
    for (int step = 0; step <= 15; step++)
      for (Phase phase : new Phase[] {new Phase.Learning(step), new Phase.Relearning(step)}) {
        Memory memory = new Memory(1, 1, Dates.instant(Chance.START), phase);
        ReviewState state = new ReviewState(7, memory);
        assertEquals(phase, ReviewState.decode(state.encode()).memory().phase());
      }
  }

  /** What is in people's records already must stay readable. */
  @Test
  void theBytesAreTheseForGood() {
    Memory memory =
        new Memory(2.5, 10, Dates.instant(LocalDate.of(2026, 3, 2)), new Phase.Relearning(1));
    byte[] bytes = HexFormat.of().parseHex("010203" + "21" + "5022" + "40200000" + "ffff");
    assertEquals(new ReviewState(0x010203, memory), ReviewState.decode(bytes));
    assertEquals(
        HexFormat.of().formatHex(bytes),
        HexFormat.of().formatHex(new ReviewState(0x010203, memory).encode()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "010203215022402000",
        "0102032150224020000000000000",
        "010203315022402000000000", // no such phase
        "0102031050227fc000000000", // stability is no number
        "010203105022000000000000", // stability 0
        "010203105022c02000000000", // stability below 0
        "010203105022501502f90000" // stability 10 billion days
      })
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
