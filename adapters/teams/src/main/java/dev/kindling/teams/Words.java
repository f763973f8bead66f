package dev.kindling.teams;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kindling.message.Inline.Span;
import java.util.ArrayList;
import java.util.List;

/** Text as elements of a card: each line its own, because clients join lines within one. */
final class Words {
  private static final String NEAR = "small";
  private static final String SAME = "none";

  private Words() {}

  /** Small Markdown; a blank line parts paragraphs. */
  static List<Element> of(String markdown, Style style) {
    List<Element> elements = new ArrayList<>();
    boolean inParagraph = false;
    for (String line : markdown.lines().toList()) {
      elements.addAll(line(Spans.of(line), style, inParagraph));
      inParagraph = !line.isBlank();
    }
    return elements;
  }

  /** Text as it stands: nothing in it is a mark. */
  static List<Element> literal(String text, Style style) {
    List<Element> elements = new ArrayList<>();
    for (String line : text.lines().toList())
      elements.addAll(
          line(List.of(new Span.Plain(line.replaceAll("\\p{Cntrl}", " "))), style, false));
    return elements;
  }

  /** One more line of the same thing. */
  static List<Element> near(String line, Style style) {
    return line(Spans.of(line), style, true);
  }

  /** One line; {@code near} keeps it close to the line above. */
  static List<Element> line(List<Span> spans, Style style, boolean near) {
    List<Element> elements = new ArrayList<>();
    String spacing = near ? NEAR : "";
    for (List<Span> piece : Spans.pieces(spans)) {
      if (Spans.plain(piece).isBlank()) continue;
      elements.add(element(piece, style, spacing));
      spacing = SAME;
    }
    return elements;
  }

  private static Element element(List<Span> piece, Style style, String spacing) {
    ObjectNode json = Markdown.suits(piece) ? block(piece, style) : Runs.of(piece, style);
    if (!spacing.isEmpty()) json.put("spacing", spacing);
    return new Element(json, Spans.plain(piece));
  }

  private static ObjectNode block(List<Span> piece, Style style) {
    ObjectNode json = Json.object().put("type", "TextBlock").put("text", Markdown.of(piece));
    return style.on(json.put("wrap", true));
  }
}
