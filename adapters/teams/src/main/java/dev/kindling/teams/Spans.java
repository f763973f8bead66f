package dev.kindling.teams;

import dev.kindling.message.Inline;
import dev.kindling.message.Inline.Span;
import java.util.ArrayList;
import java.util.List;

/** A line's spans, cut into pieces that one element may hold. */
final class Spans {
  private static final int LONGEST = 2000;
  private static final int MOST = 40;

  private Spans() {}

  /** The spans of one line of small Markdown, without characters that no client draws. */
  static List<Span> of(String line) {
    return Inline.spans(line.replaceAll("\\p{Cntrl}", " "));
  }

  /** The same spans in order, in pieces of at most 2,000 characters and 40 spans. */
  static List<List<Span>> pieces(List<Span> spans) {
    List<List<Span>> pieces = new ArrayList<>();
    List<Span> piece = new ArrayList<>();
    int length = 0;
    for (Span span : spans.stream().flatMap(span -> cut(span).stream()).toList()) {
      if (!piece.isEmpty() && isFull(piece, length + span.text().length())) {
        pieces.add(List.copyOf(piece));
        piece.clear();
        length = 0;
      }
      piece.add(span);
      length += span.text().length();
    }
    if (!piece.isEmpty()) pieces.add(List.copyOf(piece));
    return List.copyOf(pieces);
  }

  /** What they say; a link keeps its address. */
  static String plain(List<Span> spans) {
    StringBuilder plain = new StringBuilder();
    for (Span span : spans) {
      plain.append(span.text());
      if (span instanceof Span.Link link) plain.append(" (").append(link.href()).append(')');
    }
    return plain.toString();
  }

  private static boolean isFull(List<Span> piece, int length) {
    return piece.size() >= MOST || length > LONGEST;
  }

  private static List<Span> cut(Span span) {
    return Sentences.pieces(span.text(), LONGEST).stream().map(text -> like(span, text)).toList();
  }

  private static Span like(Span span, String text) {
    return switch (span) {
      case Span.Plain _ -> new Span.Plain(text);
      case Span.Bold _ -> new Span.Bold(text);
      case Span.Italic _ -> new Span.Italic(text);
      case Span.Link link -> new Span.Link(text, link.href());
    };
  }
}
