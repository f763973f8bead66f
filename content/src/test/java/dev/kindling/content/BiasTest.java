package dev.kindling.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kindling.content.source.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Guessing by length or by position must not pay, over a pack as a whole. */
class BiasTest {
  private static final int ITEMS = 24;

  @Test
  void acceptsRightOptionsSpreadEvenly() {
    assertEquals(List.of(), bias(i -> i % 4, "short"));
  }

  @Test
  void findsAPositionThatIsRightTooOften() {
    List<String> found = bias(i -> i % 2 == 0 ? 0 : i % 4, "short");
    assertEquals("A is right in 12 items of 24, where chance has it at 6.0", found.getFirst());
    assertEquals("C is right in 0 items of 24, where chance has it at 6.0", found.get(1));
  }

  @Test
  void findsRightOptionsThatAreTheLongestTooOften() {
    assertEquals(
        List.of("The right option is the longest in 100 % of items"),
        bias(i -> i % 4, "a much longer option than the others are"));
  }

  private static List<String> bias(IntUnaryOperator rightAt, String right) {
    StringBuilder items = new StringBuilder(SmallPack.clean().text(SmallPack.BADGE));
    items.setLength(items.indexOf(":::item"));
    IntStream.range(0, ITEMS).forEach(i -> items.append(item(i, rightAt.applyAsInt(i), right)));
    SmallPack pack =
        SmallPack.clean()
            .with(SmallPack.BADGE, items.toString())
            .with(SmallPack.BINS, withoutItems(SmallPack.BINS))
            .with(SmallPack.KINDS, withoutItems(SmallPack.KINDS));
    return ContentCheck.problems(List.of(pack.files()), LocalDate.of(2026, 11, 23)).stream()
        .filter(problem -> problem.spot().file().equals("small/pack.yaml"))
        .map(Problem::what)
        .toList();
  }

  private static String withoutItems(String lesson) {
    String text = SmallPack.clean().text(lesson);
    return text.substring(0, text.indexOf(":::item"));
  }

  private static String item(int index, int rightAt, String right) {
    StringBuilder item = new StringBuilder(":::item many.%d single\nWhat?\n".formatted(index));
    for (int i = 0; i < 4; i++)
      item.append(
          "- [%s] %s {label: \"L%d\"}%n  > Because.%n"
              .formatted(i == rightAt ? "x" : " ", i == rightAt ? right : "another one", i));
    return item.append(":::\n").toString();
  }
}
