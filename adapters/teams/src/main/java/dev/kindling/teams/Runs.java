package dev.kindling.teams;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kindling.message.Inline.Span;
import java.util.List;

/** Text as runs: each carries its style, and no character in it is a mark. */
final class Runs {
  private Runs() {}

  static ObjectNode of(List<Span> spans, Style style) {
    ObjectNode block = Json.object().put("type", "RichTextBlock");
    ArrayNode inlines = block.putArray("inlines");
    for (Span span : spans) inlines.add(run(span, style));
    return block;
  }

  private static ObjectNode run(Span span, Style style) {
    ObjectNode run = style.on(Json.object().put("type", "TextRun").put("text", span.text()));
    return switch (span) {
      case Span.Plain _ -> run;
      case Span.Bold _ -> run.put("weight", "bolder");
      case Span.Italic _ -> run.put("italic", true);
      case Span.Link link -> run.set("selectAction", open(link.href()));
    };
  }

  private static ObjectNode open(String href) {
    return Json.object().put("type", "Action.OpenUrl").put("url", href);
  }
}
