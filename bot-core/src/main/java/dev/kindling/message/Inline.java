package dev.kindling.message;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The small Markdown of messages: {@code **bold**}, {@code *italic*} and {@code [text](https://…)}.
 * In the practice chat, which is one of our own pages, {@code [text](/learning/…)} is a link too.
 * Everything else, lists' dashes and line breaks included, is text as it stands. There is no
 * escape: an asterisk without its partner is an asterisk.
 */
public final class Inline {
  private static final Pattern MARK =
      Pattern.compile(
          "\\*\\*(?<bold>[^*\\n]+)\\*\\*|\\*(?<italic>[^*\\s][^*\\n]*)\\*"
              + "|\\[(?<text>[^\\]\\n]+)\\]\\((?<href>(?:https:/|/learning)/[^)\\s]+)\\)");

  /** A run of text in one style; at most one style is set. */
  public sealed interface Span {
    String text();

    record Plain(String text) implements Span {}

    record Bold(String text) implements Span {}

    record Italic(String text) implements Span {}

    record Link(String text, String href) implements Span {}
  }

  private Inline() {}

  /** The spans of a text, in order; their texts joined are the text without its marks. */
  public static List<Span> spans(String markdown) {
    if (mark(markdown, 0) < 0)
      return markdown.isEmpty() ? List.of() : List.of(new Span.Plain(markdown));
    List<Span> spans = new ArrayList<>();
    Matcher marks = MARK.matcher(markdown);
    int from = 0;
    for (int at = mark(markdown, 0); at >= 0; at = mark(markdown, Math.max(at + 1, from))) {
      if (!marks.region(at, markdown.length()).lookingAt()) continue;
      plainUpTo(markdown, from, at, spans);
      spans.add(marked(marks));
      from = marks.end();
    }
    plainUpTo(markdown, from, markdown.length(), spans);
    return List.copyOf(spans);
  }

  /** Where a mark may begin: looking there alone is much faster than everywhere. */
  private static int mark(String text, int from) {
    for (int i = from; i < text.length(); i++)
      if (text.charAt(i) == '*' || text.charAt(i) == '[') return i;
    return -1;
  }

  /** The text without marks; a link keeps its address in brackets after its words. */
  public static String plain(String markdown) {
    StringBuilder plain = new StringBuilder();
    for (Span span : spans(markdown)) plain.append(plain(span));
    return plain.toString();
  }

  private static String plain(Span span) {
    return switch (span) {
      case Span.Link link -> link.text() + " (" + link.href() + ")";
      case Span.Plain _, Span.Bold _, Span.Italic _ -> span.text();
    };
  }

  private static Span marked(Matcher marks) {
    String bold = marks.group("bold");
    if (bold != null) return new Span.Bold(bold);
    String italic = marks.group("italic");
    if (italic != null) return new Span.Italic(italic);
    return new Span.Link(marks.group("text"), marks.group("href"));
  }

  private static void plainUpTo(String text, int from, int to, List<Span> spans) {
    if (from < to) spans.add(new Span.Plain(text.substring(from, to)));
  }
}
