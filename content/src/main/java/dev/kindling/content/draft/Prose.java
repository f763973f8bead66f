package dev.kindling.content.draft;

import dev.kindling.content.source.Spot;
import dev.kindling.content.source.Text;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Running text as it was written, line by line.
 *
 * @param spot where it begins, also when it is empty
 */
public record Prose(List<Text> lines, Spot spot) {
  private static final Pattern POINT = Pattern.compile("\\s*(-|\\d+\\.)\\s.*");

  public Prose {
    lines = List.copyOf(lines);
  }

  public boolean isBlank() {
    return lines.stream().allMatch(Text::isBlank);
  }

  /**
   * The text as it is shown: lines of a paragraph joined by spaces, paragraphs parted by a blank
   * line, list points on lines of their own.
   */
  public String flowed() {
    StringBuilder flowed = new StringBuilder();
    for (Text line : lines) flowed.append(joint(flowed, line.value())).append(line.value().strip());
    return flowed.toString().strip();
  }

  private static String joint(StringBuilder before, String line) {
    if (line.isBlank()) return before.toString().endsWith("\n\n") ? "" : "\n\n";
    if (before.isEmpty() || before.toString().endsWith("\n")) return "";
    return POINT.matcher(line).matches() ? "\n" : " ";
  }
}
