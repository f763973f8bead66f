package dev.kindling.slack.blockkit;

import dev.kindling.message.Inline.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the seams at which marked text may be cut, without ever cutting a mark or a link. */
final class Sentences {
  private static final Pattern SENTENCE =
      Pattern.compile("(?<=[.!?…:][\"'’”)\\]]{0,2}[ \\t])|(?<=\\n)");
  private static final Pattern WORD = Pattern.compile("(?<=\\s)");

  private Sentences() {}

  /** The same spans in groups, each a sentence with the space after it. */
  static List<List<Span>> of(List<Span> spans) {
    List<List<Span>> sentences = new ArrayList<>();
    List<Span> open = new ArrayList<>();
    for (Span fragment : spans.stream().flatMap(span -> cut(span, SENTENCE).stream()).toList()) {
      open.add(fragment);
      if (endsSentence(fragment.text())) {
        sentences.add(List.copyOf(open));
        open.clear();
      }
    }
    if (!open.isEmpty()) sentences.add(List.copyOf(open));
    return sentences;
  }

  /** A sentence in words, a word in pieces of at most {@code most} characters. */
  static List<Span> words(List<Span> sentence, int most) {
    return sentence.stream()
        .flatMap(span -> cut(unlinked(span, most), WORD).stream())
        .flatMap(span -> chunks(span, most).stream())
        .toList();
  }

  /** A span of the same style with another text. */
  static Span with(Span span, String text) {
    return switch (span) {
      case Span.Plain _ -> new Span.Plain(text);
      case Span.Bold _ -> new Span.Bold(text);
      case Span.Italic _ -> new Span.Italic(text);
      case Span.Link link -> new Span.Link(text, link.href());
    };
  }

  private static boolean endsSentence(String text) {
    return SENTENCE.split(text + "x").length > 1 || text.endsWith("\n");
  }

  private static List<Span> cut(Span span, Pattern seam) {
    if (span instanceof Span.Link) return List.of(span);
    return seam.splitAsStream(span.text()).map(text -> with(span, text)).toList();
  }

  /** A link too long for one piece becomes words and address. */
  private static Span unlinked(Span span, int most) {
    return span instanceof Span.Link(String text, String href)
            && text.length() + href.length() > most
        ? new Span.Plain(text + " (" + href + ")")
        : span;
  }

  private static List<Span> chunks(Span span, int most) {
    if (span instanceof Span.Link || span.text().length() <= most) return List.of(span);
    List<Span> chunks = new ArrayList<>();
    String rest = span.text();
    while (rest.length() > most) {
      int end = Character.isHighSurrogate(rest.charAt(most - 1)) ? most - 1 : most;
      chunks.add(with(span, rest.substring(0, end)));
      rest = rest.substring(end);
    }
    chunks.add(with(span, rest));
    return chunks;
  }
}
