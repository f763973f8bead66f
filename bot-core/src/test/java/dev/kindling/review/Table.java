package dev.kindling.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A file of expected values in test resources: tab-separated, # for comments, - for no value. */
record Table(List<String> columns, List<Row> rows) {
  static Table read(String name) {
    List<List<String>> lines =
        lines(name).filter(line -> !line.startsWith("#")).map(Table::cells).toList();
    List<String> columns = lines.getFirst();
    return new Table(
        columns, lines.stream().skip(1).map(cells -> new Row(name, columns, cells)).toList());
  }

  List<Row> where(String column, Predicate<String> matches) {
    return rows.stream().filter(row -> matches.test(row.text(column))).toList();
  }

  static Weights weights(String name) {
    Row row = read("weights.tsv").where("name", name::equals).getFirst();
    return new Weights(row.cells().stream().skip(1).map(Double::valueOf).toList());
  }

  static List<String> cells(String line) {
    return List.of(line.split("\t", -1));
  }

  private static Stream<String> lines(String name) {
    try (InputStream in = Table.class.getResourceAsStream("/fsrs/" + name)) {
      byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).lines();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  record Row(String file, List<String> columns, List<String> cells) {
    Row {
      if (columns.size() != cells.size())
        throw new IllegalArgumentException(file + ": a line with other columns: " + cells);
    }

    String text(String column) {
      return cells.get(columns.indexOf(column));
    }

    boolean has(String column) {
      return !text(column).equals("-");
    }

    double number(String column) {
      return Double.parseDouble(text(column));
    }

    long whole(String column) {
      return Long.parseLong(text(column));
    }

    Rating rating() {
      return Rating.of(Integer.parseInt(text("rating")));
    }

    List<String> list(String column) {
      return has(column) ? List.of(text(column).split(",")) : List.of();
    }

    Steps steps() {
      return new Steps(minutes("learning"), minutes("relearning"));
    }

    private List<Duration> minutes(String column) {
      return list(column).stream().map(text -> Duration.ofMinutes(Long.parseLong(text))).toList();
    }

    @Override
    public String toString() {
      return cells.getFirst();
    }
  }
}
