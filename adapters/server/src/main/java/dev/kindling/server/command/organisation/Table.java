package dev.kindling.server.command.organisation;

import java.util.ArrayList;
import java.util.List;

/** Text in columns, each as wide as what is in it. */
public final class Table {
  private static final String GAP = "  ";

  private final List<List<String>> rows = new ArrayList<>();

  public Table(String... heads) {
    rows.add(List.of(heads));
  }

  /** One row, with as many cells as there are heads. */
  public void add(String... cells) {
    rows.add(List.of(cells));
  }

  /** The heads and the rows. */
  public List<String> lines() {
    return rows.stream().map(this::line).toList();
  }

  private String line(List<String> row) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < row.size(); column++)
      line.append(row.get(column))
          .append(" ".repeat(width(column) - width(row.get(column))))
          .append(GAP);
    return line.toString().stripTrailing();
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> width(row.get(column))).max().orElse(0);
  }

  private static int width(String cell) {
    return cell.codePointCount(0, cell.length());
  }
}
