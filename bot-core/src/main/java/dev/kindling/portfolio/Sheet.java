package dev.kindling.portfolio;

import dev.kindling.message.Fact;
import java.util.List;

/**
 * A page about somebody's learning, all in words, in the order in which it is read.
 *
 * @param lang the language of its words, a BCP 47 tag
 * @param whose whose it is: their name, if there is one, and the organisation's
 * @param facts the whole of it in a few lines
 * @param note how the time among them is reckoned
 */
public record Sheet(
    String lang,
    String title,
    String whose,
    String intro,
    List<Fact> facts,
    String note,
    List<Section> sections,
    Copies copies) {
  public Sheet {
    facts = List.copyOf(facts);
    sections = List.copyOf(sections);
  }

  /**
   * A table with its heading; never without rows.
   *
   * @param note a sentence under the heading; may be empty
   */
  public record Section(String heading, String note, List<String> columns, List<Row> rows) {
    public Section {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /**
   * A row; its first cell names it.
   *
   * @param percent a bar in the second cell, 0 to 100; less than 0 for none
   */
  public record Row(List<String> cells, int percent) {
    public Row {
      cells = List.copyOf(cells);
    }

    Row(String... cells) {
      this(List.of(cells), -1);
    }
  }

  /** The words around what can be taken away. */
  public record Copies(String heading, String note, String csv, String json, String print) {}
}
