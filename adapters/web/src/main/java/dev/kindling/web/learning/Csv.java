package dev.kindling.web.learning;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Comma-separated values (RFC 4180) that spreadsheets open as they stand: with a byte order mark,
 * so that they read UTF-8, and with nothing in it that they would run as a formula.
 */
public final class Csv {
  /** Before the first line. */
  public static final String MARK = "\uFEFF";

  private static final String FORMULA = "=+-@\t\r\n";

  private Csv() {}

  static String of(List<List<String>> table) {
    return table.stream().map(Csv::line).collect(Collectors.joining("", MARK, ""));
  }

  /** One line, with its end. */
  public static String line(List<String> cells) {
    return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(String text) {
    return '"' + harmless(text).replace("\"", "\"\"") + '"';
  }

  /** An apostrophe before it makes a spreadsheet take the rest as text. */
  private static String harmless(String text) {
    String bare = text.stripLeading();
    boolean runs = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    boolean runsLater = !bare.isEmpty() && FORMULA.indexOf(bare.charAt(0)) >= 0;
    return runs || runsLater ? "'" + text : text;
  }
}
