package dev.kindling.review;

import static dev.kindling.review.Near.assertNear;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kindling.review.Table.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A hundred histories with steps, early, late and same-day answers, by the official programs. */
class GeneratedHistoriesTest {
  static Stream<Named<List<Row>>> histories() {
    Map<String, List<Row>> byId =
        Table.read("generated.tsv").rows().stream()
            .collect(groupingBy(Row::toString, LinkedHashMap::new, Collectors.toList()));
    return byId.entrySet().stream().map(each -> Named.of(each.getKey(), each.getValue()));
  }

  @ParameterizedTest
  @MethodSource("histories")
  void heldFromGoodEveryNumberIsTheOneOfPyFsrs(List<Row> history) {
    Fsrs fsrs = fsrs(history, SameDay.HOLDS_FROM_GOOD);
    List<Scheduled> lived = live(history, fsrs);
    for (int i = 0; i < lived.size(); i++) {
      compareMemory(history.get(i), lived.get(i), "", 1e-12);
      comparePhaseAndDue(history.get(i), lived.get(i));
    }
  }

  @ParameterizedTest
  @MethodSource("histories")
  void heldFromHardTheMemoryIsTheOneOfTsFsrs(List<Row> history) {
    List<Scheduled> lived = live(history, fsrs(history, SameDay.HOLDS_FROM_HARD));
    boolean differs = history.getFirst().has("ts_stability");
    for (int i = 0; i < lived.size(); i++)
      compareMemory(history.get(i), lived.get(i), differs ? "ts_" : "", differs ? 5e-7 : 1e-12);
  }

  @ParameterizedTest
  @MethodSource("histories")
  void theChanceOfRecallBeforeEachReviewIsTheOneOfPyFsrs(List<Row> history) {
    Fsrs fsrs = fsrs(history, SameDay.HOLDS_FROM_GOOD);
    List<Scheduled> lived = live(history, fsrs);
    for (int i = 1; i < lived.size(); i++)
      assertNear(
          history.get(i).number("retrievability"),
          fsrs.retrievability(lived.get(i - 1).memory(), time(history.get(i))),
          1e-12,
          "before review " + (i + 1));
  }

  @Test
  void allOfThemAreHere() {
    assertEquals(100, histories().count());
    assertEquals(866, Table.read("generated.tsv").rows().size());
    assertEquals(
        40, histories().filter(each -> each.getPayload().getFirst().has("ts_stability")).count());
  }

  private static Fsrs fsrs(List<Row> history, SameDay sameDay) {
    Row row = history.getFirst();
    return new Fsrs(
        Parameters.standard()
            .with(Table.weights(row.text("weights")))
            .withDesiredRetention(row.number("retention"))
            .with(row.steps())
            .with(sameDay));
  }

  private static List<Scheduled> live(List<Row> history, Fsrs fsrs) {
    List<Scheduled> lived = new ArrayList<>();
    for (Row row : history)
      lived.add(
          lived.isEmpty()
              ? fsrs.first(row.rating(), time(row))
              : fsrs.next(lived.getLast().memory(), row.rating(), time(row)));
    return lived;
  }

  private static void compareMemory(Row row, Scheduled lived, String prefix, double proportion) {
    Memory memory = lived.memory();
    String when = "at second " + row.text("seconds");
    assertNear(row.number(prefix + "stability"), memory.stability(), proportion, when);
    assertNear(row.number(prefix + "difficulty"), memory.difficulty(), proportion, when);
  }

  private static void comparePhaseAndDue(Row row, Scheduled lived) {
    assertEquals(row.text("phase"), OfficialHistory.name(lived.memory()));
    assertEquals(row.text("step"), step(lived.memory().phase()));
    assertEquals(time(row).plusSeconds(row.whole("due")), lived.due());
  }

  private static String step(Phase phase) {
    return switch (phase) {
      case Phase.Learning(int step) -> String.valueOf(step);
      case Phase.Review() -> "-";
      case Phase.Relearning(int step) -> String.valueOf(step);
    };
  }

  private static Instant time(Row row) {
    return OfficialHistory.START.plusSeconds(row.whole("seconds"));
  }
}
