package dev.kindling.review;

import static dev.kindling.review.Near.assertNear;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kindling.review.Table.Row;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each formula gives the official values. */
class FormulaVectorsTest {
  /** Upstream rounds to eight decimals, the steps between as well. */
  private static final double ROUNDED = 1.5e-8;

  static List<Row> values() {
    return Table.read("formulas.tsv").where("formula", formula -> !formula.equals("interval"));
  }

  static List<Row> intervals() {
    return Table.read("formulas.tsv").where("formula", "interval"::equals);
  }

  static Stream<Row> firstAnswers() {
    return Table.read("first-answers.tsv").rows().stream();
  }

  @ParameterizedTest(name = "{0} {index}")
  @MethodSource("values")
  void theFormulaGivesTheOfficialValue(Row row) {
    assertEquals(row.number("expected"), value(row), ROUNDED, row.text("formula"));
  }

  @ParameterizedTest(name = "{0} {index}")
  @MethodSource("intervals")
  void theIntervalForADesiredRetentionIsTheOfficialOne(Row row) {
    Parameters parameters =
        Parameters.standard()
            .withDesiredRetention(row.number("retrievability"))
            .withMaximumInterval(Integer.MAX_VALUE);
    Intervals intervals = new Intervals(new ForgettingCurve(0.1542), parameters);
    assertEquals(row.whole("expected"), intervals.days(row.number("stability")));
  }

  @ParameterizedTest(name = "{0} {index}")
  @MethodSource("firstAnswers")
  void aFirstAnswerLeavesTheOfficialMemory(Row row) {
    Fsrs fsrs = new Fsrs(OfficialHistory.withUsualSteps(row.text("weights")));
    Scheduled first = fsrs.first(row.rating(), OfficialHistory.START);
    assertEquals(row.number("stability"), first.memory().stability());
    assertEquals(row.number("difficulty"), first.memory().difficulty(), ROUNDED);
    assertEquals(row.whole("days"), OfficialHistory.wholeDays(OfficialHistory.START, first));
    if (row.has("phase")) assertEquals(row.text("phase"), OfficialHistory.name(first.memory()));
    if (row.has("retrievability"))
      assertNear(
          row.number("retrievability"),
          fsrs.retrievability(first.memory(), first.due()),
          5e-8,
          "retrievability when due");
  }

  @Test
  void theDefaultsAreThePublishedOnes() {
    assertEquals(Table.weights("published"), Weights.published());
    assertEquals(0.9, Parameters.standard().desiredRetention());
    assertEquals(36_500, Parameters.standard().maximumInterval());
  }

  private static double value(Row row) {
    Weights weights = Table.weights(row.text("weights"));
    Stability stability = new Stability(weights, SameDay.HOLDS_FROM_HARD);
    return switch (row.text("formula")) {
      case "curve" ->
          new ForgettingCurve(weights.at(20))
              .retrievability(row.number("days"), row.number("stability"));
      case "difficulty" -> new Difficulty(weights).next(row.number("difficulty"), row.rating());
      case "recalled" ->
          stability.recalled(before(row), row.rating(), row.number("retrievability"));
      case "forgotten" -> stability.forgotten(before(row), row.number("retrievability"));
      case "same_day" -> stability.sameDay(row.number("stability"), row.rating());
      default -> throw new IllegalArgumentException("No such formula: " + row);
    };
  }

  private static Strength before(Row row) {
    return new Strength(row.number("stability"), row.number("difficulty"));
  }
}
