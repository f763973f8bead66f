package dev.kindling.teams;

import dev.kindling.message.Inline.Span;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The Markdown of Teams' text blocks. There is no escape that all clients know (phones show the
 * backslash), so only ordinary text is written in it; anything that could be taken for a mark is
 * left to {@link Runs}, where nothing is.
 */
final class Markdown {
  private static final Pattern MARKS =
      Pattern.compile(
          "[*_`~<>\\[\\]\\\\|]|&[#A-Za-z]|\\{\\{|^\\s*#|^\\s{4}|^[-=+\\s]{2,}$|^\\s*\\+\\s");

  private Markdown() {}

  /** True if the spans look the same in Markdown in every client. */
  static boolean suits(List<Span> spans) {
    for (int at = 0; at < spans.size(); at++) if (!suits(spans, at)) return false;
    return true;
  }

  static String of(List<Span> spans) {
    StringBuilder text = new StringBuilder();
    for (Span span : spans) text.append(of(span));
    return text.toString();
  }

  private static String of(Span span) {
    return switch (span) {
      case Span.Plain plain -> plain.text();
      case Span.Bold bold -> "**" + bold.text() + "**";
      case Span.Italic italic -> "_" + italic.text() + "_";
      case Span.Link link -> "[" + link.text() + "](" + link.href() + ")";
    };
  }

  private static boolean suits(List<Span> spans, int at) {
    Span span = spans.get(at);
    if (MARKS.matcher(span.text()).find()) return false;
    return switch (span) {
      case Span.Plain _ -> true;
      case Span.Bold _, Span.Italic _ -> isFree(spans, at);
      case Span.Link link -> !MARKS.matcher(link.href()).find();
    };
  }

  /** Emphasis is seen only at the edges of words, with no space inside its marks. */
  private static boolean isFree(List<Span> spans, int at) {
    String text = spans.get(at).text();
    boolean before = at == 0 || endsOutside(spans.get(at - 1).text());
    boolean after = at == spans.size() - 1 || startsOutside(spans.get(at + 1).text());
    return before && after && text.equals(text.strip());
  }

  private static boolean endsOutside(String text) {
    return !Character.isLetterOrDigit(text.codePointBefore(text.length()));
  }

  private static boolean startsOutside(String text) {
    return !Character.isLetterOrDigit(text.codePointAt(0));
  }
}
