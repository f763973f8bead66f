package dev.kindling.web.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that a spreadsheet opens. */
class CsvTest {
  @Test
  void cellsAreQuotedAndLinesEndAsTheStandardHasThem() {
    assertEquals(
        "\uFEFF\"a\",\"says \"\"b\"\"\"\r\n\"c\nd\",\"\"\r\n",
        Csv.of(List.of(List.of("a", "says \"b\""), List.of("c\nd", ""))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+44", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "=HYPERLINK(\"x\")"})
  void nothingRunsAsAFormula(String text) {
    String cell = Csv.of(List.of(List.of(text)));
    assertEquals("\uFEFF\"'" + text.replace("\"", "\"\"") + "\"\r\n", cell);
  }

  @Test
  void ordinaryTextStaysAsItIs() {
    assertEquals(
        "\uFEFF\"2026-03-02\",\"a = b\"\r\n", Csv.of(List.of(List.of("2026-03-02", "a = b"))));
  }
}
