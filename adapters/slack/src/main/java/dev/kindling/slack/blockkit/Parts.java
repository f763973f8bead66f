package dev.kindling.slack.blockkit;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.ImageBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import dev.kindling.message.Inline.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Makes Slack's blocks, as many as a text needs. */
final class Parts {
  private Parts() {}

  static List<Part> sections(List<Span> spans) {
    return split(spans, Limits.SECTION, Parts::section);
  }

  /** Smaller and quieter. */
  static List<Part> contexts(List<Span> spans) {
    return split(spans, Limits.CONTEXT, Parts::context);
  }

  static List<Part> heading(String text) {
    String line = text.strip();
    if (line.isEmpty()) return List.of();
    if (line.length() > Limits.HEADER) return sections(List.of(new Span.Bold(line)));
    return List.of(Part.of(HeaderBlock.builder().text(plain(line)).build(), line));
  }

  /** A picture that Slack can't take is told in words. */
  static List<Part> picture(String url, String alt) {
    if (!url.startsWith("https://")
        || url.length() > Limits.IMAGE_URL
        || alt.length() > Limits.ALT_TEXT)
      return sections(List.of(new Span.Plain("[" + alt + "]")));
    LayoutBlock image = ImageBlock.builder().imageUrl(url).altText(alt).build();
    return List.of(Part.of(image, "[" + alt + "]"));
  }

  static List<Part> actions(List<BlockElement> buttons) {
    List<Part> rows = new ArrayList<>();
    for (int from = 0; from < buttons.size(); from += Limits.BUTTONS) {
      int to = Math.min(from + Limits.BUTTONS, buttons.size());
      List<BlockElement> row = List.copyOf(buttons.subList(from, to));
      rows.add(Part.of(ActionsBlock.builder().elements(row).build(), ""));
    }
    return rows;
  }

  /** Without emoji codes: "10:30:" stays what it is. */
  static PlainTextObject plain(String text) {
    return PlainTextObject.builder().text(text).emoji(false).build();
  }

  private static List<Part> split(
      List<Span> spans, int limit, Function<String, LayoutBlock> block) {
    return Pieces.of(spans, limit, Mrkdwn::of).stream()
        .map(piece -> Part.of(block.apply(piece.drawn()), piece.plain()))
        .toList();
  }

  /** Expanded: options behind "see more" would be missed. */
  private static LayoutBlock section(String text) {
    return SectionBlock.builder().text(mrkdwn(text)).expand(true).build();
  }

  private static LayoutBlock context(String text) {
    return ContextBlock.builder().elements(List.of(mrkdwn(text))).build();
  }

  /** Verbatim: Slack makes no mentions of what merely looks like one. */
  private static MarkdownTextObject mrkdwn(String text) {
    return MarkdownTextObject.builder().text(text).verbatim(true).build();
  }
}
