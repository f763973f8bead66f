package dev.kindling.review;

import static dev.kindling.review.Near.assertNear;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.review.Table.Row;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole histories come out as the official implementations' tests expect them. */
class OfficialHistoriesTest {
  /** Tighter than upstream's own 0.0001; ts-fsrs rounds to eight decimals at every review. */
  private static final double PROPORTION = 1e-6;

  static List<Row> histories() {
    return Table.read("histories.tsv").rows();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("histories")
  void theIntervalsAreTheOfficialOnes(Row row) {
    List<String> days =
        OfficialHistory.of(row).live().stream()
            .map(each -> OfficialHistory.wholeDays(each.memory().lastReview(), each))
            .map(String::valueOf)
            .toList();
    if (row.has("days")) assertEquals(row.list("days"), days);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("histories")
  void stabilityAndDifficultyAreTheOfficialOnes(Row row) {
    List<Scheduled> lived = OfficialHistory.of(row).live();
    compare(row.list("stability"), lived, Memory::stability);
    compare(row.list("difficulty"), lived, Memory::difficulty);
  }

  @Test
  void everyOfficialHistoryIsHere() {
    List<String> ids = histories().stream().map(Row::toString).toList();
    assertEquals(
        List.of(
            "py_review_card_intervals",
            "ts_ivl_history",
            "java_review_card_intervals_older_defaults",
            "fsrs5_ivl_history",
            "py_memo_state",
            "ts_memo_state_long_term",
            "fsrs5_memo_state",
            "fsrs5_memo_state/long_term",
            "py_difficulty_floor",
            "ts_long_term_test1",
            "ts_long_term_test2",
            "ts_long_term_test3",
            "ts_long_term_test4",
            "ts_long_term_test5"),
        ids);
    for (Row row : histories())
      assertTrue(row.has("days") || row.has("stability") || row.has("difficulty"), row::toString);
  }

  private static void compare(
      List<String> expected, List<Scheduled> lived, ToDoubleFunction<Memory> number) {
    for (int i = 0; i < expected.size(); i++)
      if (!expected.get(i).equals("-"))
        assertNear(
            Double.parseDouble(expected.get(i)),
            number.applyAsDouble(lived.get(i).memory()),
            PROPORTION,
            "after answer " + (i + 1));
  }
}
