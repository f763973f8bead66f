package dev.kindling.slack.blockkit;

import dev.kindling.message.Inline.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Makes Slack's blocks, as many as a text needs. */
final class Parts {
  private Parts() {}

  static List<Part> sections(List<Span> spans) {
    return split(spans, Limits.SECTION, BlockJson::section);
  }

  /** Smaller and quieter. */
  static List<Part> contexts(List<Span> spans) {
    return split(spans, Limits.CONTEXT, BlockJson::context);
  }

  static List<Part> heading(String text) {
    String line = text.strip();
    if (line.isEmpty()) return List.of();
    if (line.length() > Limits.HEADER) return sections(List.of(new Span.Bold(line)));
    return List.of(new Part(BlockJson.header(line), line));
  }

  /** A picture that Slack can't take is told in words. */
  static List<Part> picture(String url, String alt) {
    if (!url.startsWith("https://")
        || url.length() > Limits.IMAGE_URL
        || alt.length() > Limits.ALT_TEXT)
      return sections(List.of(new Span.Plain("[" + alt + "]")));
    return List.of(new Part(BlockJson.image(url, alt), "[" + alt + "]"));
  }

  /** Rows of buttons, each as {@link BlockJson#button} writes it. */
  static List<Part> actions(List<String> buttons) {
    List<Part> rows = new ArrayList<>();
    for (int from = 0; from < buttons.size(); from += Limits.BUTTONS) {
      int to = Math.min(from + Limits.BUTTONS, buttons.size());
      rows.add(new Part(BlockJson.actions(buttons.subList(from, to)), ""));
    }
    return rows;
  }

  private static List<Part> split(List<Span> spans, int limit, UnaryOperator<String> block) {
    return Pieces.of(spans, limit, Mrkdwn::of).stream()
        .map(piece -> new Part(block.apply(piece.drawn()), piece.plain()))
        .toList();
  }
}
