package dev.kindling.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewLogTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void replayingTheLogGivesExactlyTheStatesThatWereKept(long seed) {
    Chance chance = Chance.of(seed);
    Fsrs fsrs = new Fsrs(chance.parameters());
    Map<Integer, byte[]> kept = new HashMap<>();
    ReviewLog log = ReviewLog.empty();
    LocalDate today = Chance.START;
    for (int n = 0; n < ReviewLog.LIMIT; n++) {
      today = today.plusDays(chance.random().nextInt(4));
      Reviewed answer = answer(chance, chance.random().nextInt(30), today);
      kept.put(answer.item(), answered(kept.get(answer.item()), answer, fsrs).encode());
      log = ReviewLog.decode(log.with(answer).encode());
    }
    Map<Integer, ReviewState> replayed = log.replay(fsrs);
    assertEquals(kept.keySet(), replayed.keySet());
    kept.forEach((item, bytes) -> assertEquals(ReviewState.decode(bytes), replayed.get(item)));
  }

  @Test
  void theLastFourHundredAnswersAreKept() {
    ReviewLog log = ReviewLog.empty();
    for (int n = 0; n < 450; n++) log = log.with(numbered(n));
    assertEquals(400, log.entries().size());
    assertEquals(numbered(50), log.entries().getFirst());
    assertEquals(numbered(449), log.entries().getLast());
    assertEquals(4_800, log.encode().length);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void decodingWhatWasEncodedGivesTheSame(long seed) {
    Chance chance = Chance.of(seed);
    ReviewLog log = ReviewLog.empty();
    for (int n = 0; n < 100; n++) {
      int item = chance.random().nextInt(0x1_00_00_00);
      log = log.with(answer(chance, item, LocalDate.ofEpochDay(chance.random().nextInt())));
    }
    assertEquals(log, ReviewLog.decode(log.encode()));
    assertEquals(1_200, log.encode().length);
  }

  /** What is in people's logs already must stay readable. */
  @Test
  void theBytesAreTheseForGood() {
    ReviewLog log =
        ReviewLog.empty()
            .with(
                new Reviewed(0x010203, LocalDate.of(2026, 3, 2), Rating.AGAIN, -1, Sureness.SURE));
    String hex = "010203" + "31" + "00005022" + "ffffffff";
    assertEquals(hex, HexFormat.of().formatHex(log.encode()));
    assertEquals(log, ReviewLog.decode(HexFormat.of().parseHex(hex)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "01",
        "0102033100005022ffffff",
        "0102033000005022ffffffff", // no such rating
        "0102033500005022ffffffff", // no such rating
        "0102034100005022ffffffff" // no such sureness
      })
  void whatIsNoLogIsRefused(String hex) {
    byte[] bytes = HexFormat.of().parseHex(hex);
    assertThrows(IllegalArgumentException.class, () -> ReviewLog.decode(bytes));
  }

  @Test
  void aLogThatWasGivenOutDoesNotChange() {
    ReviewLog before = ReviewLog.empty().with(numbered(1));
    ReviewLog after = before.with(numbered(2));
    assertEquals(List.of(numbered(1)), before.entries());
    assertFalse(after.equals(before));
  }

  @Test
  void whatDoesNotFitTwelveBytesIsRefused() {
    LocalDate day = Chance.START;
    assertRefused(0x1_00_00_00, day);
    assertRefused(-1, day);
    assertRefused(1, LocalDate.MAX);
  }

  private static void assertRefused(int item, LocalDate date) {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Reviewed(item, date, Rating.GOOD, 0, Sureness.NOT_SAID));
  }

  private static ReviewState answered(byte[] kept, Reviewed answer, Fsrs fsrs) {
    return ReviewState.after(kept == null ? null : ReviewState.decode(kept), answer, fsrs);
  }

  private static Reviewed answer(Chance chance, int item, LocalDate date) {
    Sureness sureness = chance.one(List.of(Sureness.values()));
    return new Reviewed(item, date, chance.rating(), chance.random().nextInt(-1, 5), sureness);
  }

  private static Reviewed numbered(int n) {
    return new Reviewed(n, Chance.START, Rating.GOOD, 0, Sureness.NOT_SAID);
  }
}
