package dev.kindling.slack.blockkit;

import dev.kindling.message.Inline.Span;
import dev.kindling.message.Message;
import dev.kindling.message.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Turns messages into as few pages as Slack's limits allow, nearly always one. */
public final class Pages {
  private Pages() {}

  /** All messages together, in order; at least one page for at least one message. */
  public static List<Page> of(List<Message> messages, boolean textOnly) {
    if (messages.isEmpty()) return List.of();
    if (textOnly) return texts(messages);
    List<List<Part>> pages = packed(parts(messages));
    if (pages.isEmpty()) return texts(messages);
    if (pages.size() > 1) return pages.stream().map(Pages::page).toList();
    return List.of(page(whole(messages), pages.getFirst()));
  }

  /** The messages as one page at any price: text alone if they don't fit otherwise. */
  public static Page single(List<Message> messages, boolean textOnly) {
    List<Page> pages = of(messages, textOnly);
    return pages.size() == 1 ? pages.getFirst() : texts(messages).getFirst();
  }

  private static List<Page> texts(List<Message> messages) {
    return escaped(whole(messages)).stream()
        .map(piece -> new Page(piece.drawn(), List.of()))
        .toList();
  }

  /** Never blank: a message of blank blocks says its summary. */
  private static String whole(List<Message> messages) {
    String all = messages.stream().map(PlainText::of).collect(Collectors.joining("\n\n"));
    return all.isBlank() ? messages.getFirst().summary() : all;
  }

  private static List<Part> parts(List<Message> messages) {
    Drawing drawing = new Drawing();
    List<Part> parts = new ArrayList<>();
    for (Message message : messages) {
      if (!parts.isEmpty()) parts.add(new Part(BlockJson.DIVIDER, ""));
      message.blocks().forEach(block -> parts.addAll(drawing.draw(block)));
    }
    return parts;
  }

  private static List<List<Part>> packed(List<Part> parts) {
    List<List<Part>> pages = new ArrayList<>();
    int size = Limits.TOTAL + 1;
    for (Part part : parts) {
      size += part.size();
      if (size > Limits.TOTAL || pages.getLast().size() == Limits.BLOCKS) {
        pages.add(new ArrayList<>());
        size = part.size();
      }
      pages.getLast().add(part);
    }
    return pages;
  }

  private static Page page(List<Part> parts) {
    String text =
        parts.stream()
            .map(Part::plain)
            .filter(plain -> !plain.isEmpty())
            .collect(Collectors.joining("\n\n"));
    return page(text, parts);
  }

  private static Page page(String text, List<Part> parts) {
    return new Page(shortened(text), parts.stream().map(Part::block).toList());
  }

  /** Drawn blocks never say so much; the long way is for what nobody thought of. */
  private static String shortened(String text) {
    String words = text.isBlank() ? "…" : text.strip();
    String escaped = Mrkdwn.escape(words);
    return escaped.length() <= Limits.TEXT ? escaped : escaped(words).getFirst().drawn();
  }

  private static List<Pieces.Piece> escaped(String text) {
    List<Span> all = List.of(new Span.Plain(text));
    return Pieces.of(all, Limits.TEXT, span -> Mrkdwn.escape(span.text()));
  }
}
