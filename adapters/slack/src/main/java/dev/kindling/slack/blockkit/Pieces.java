package dev.kindling.slack.blockkit;

import dev.kindling.message.Inline.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Splits text into pieces that fit: at sentence ends where it can, else between words, else inside
 * a word. Nothing but white space at the seams is lost.
 */
final class Pieces {
  /** An escape makes at most six characters of one. */
  private static final int WORST = 6;

  private final int limit;
  private final Function<Span, String> drawing;
  private final List<Piece> done = new ArrayList<>();
  private List<Span> open = new ArrayList<>();

  /** What is open is at most so long when drawn: drawing it again for every word would be slow. */
  private int most;

  private Pieces(int limit, Function<Span, String> drawing) {
    this.limit = limit;
    this.drawing = drawing;
  }

  /** A piece as it is drawn, never blank, and as plain text. */
  record Piece(String drawn, String plain) {}

  static List<Piece> of(List<Span> spans, int limit, Function<Span, String> drawing) {
    Pieces pieces = new Pieces(limit, drawing);
    if (pieces.fits(spans)) return pieces.done;
    Sentences.of(spans).forEach(pieces::addSentence);
    pieces.close();
    return List.copyOf(pieces.done);
  }

  /** Nearly all texts fit as they are: then there is nothing to look for seams in. */
  private boolean fits(List<Span> spans) {
    open = joined(List.of(), spans);
    boolean fits = draw(open).length() <= limit;
    if (fits) close();
    else open = new ArrayList<>();
    return fits;
  }

  private void addSentence(List<Span> sentence) {
    if (draw(sentence).length() <= limit) add(sentence);
    else Sentences.words(sentence, limit / WORST).forEach(word -> add(List.of(word)));
  }

  private void add(List<Span> spans) {
    List<Span> longer = joined(open, spans);
    int length = most + atMost(spans);
    if (length > limit) length = draw(longer).length();
    if (length > limit) {
      close();
      longer = joined(List.of(), spans);
      length = atMost(spans);
    }
    open = longer;
    most = length;
  }

  private void close() {
    String drawn = draw(open).strip();
    if (!drawn.isEmpty()) done.add(new Piece(drawn, plain(open).strip()));
    open = new ArrayList<>();
    most = 0;
  }

  /** A bare address that grows together from several spans gets two more characters. */
  private int atMost(List<Span> spans) {
    return draw(spans).length() + 2 * spans.size();
  }

  private String draw(List<Span> spans) {
    return spans.stream().map(drawing).collect(Collectors.joining());
  }

  private static String plain(List<Span> spans) {
    return spans.stream().map(Pieces::plain).collect(Collectors.joining());
  }

  private static String plain(Span span) {
    return span instanceof Span.Link(String text, String href)
        ? text + " (" + href + ")"
        : span.text();
  }

  /** Neighbours of one style become one span, so that marks don't meet between them. */
  private static List<Span> joined(List<Span> some, List<Span> more) {
    List<Span> joined = new ArrayList<>(some);
    for (Span span : more) {
      if (joined.isEmpty() || !sameStyle(joined.getLast(), span)) joined.add(span);
      else joined.add(Sentences.with(span, joined.removeLast().text() + span.text()));
    }
    return joined;
  }

  private static boolean sameStyle(Span one, Span other) {
    return !(one instanceof Span.Link) && one.getClass() == other.getClass();
  }
}
