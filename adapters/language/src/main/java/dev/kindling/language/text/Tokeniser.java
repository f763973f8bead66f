package dev.kindling.language.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.util.Span;

/**
 * Parts a text into words. Kept besides words and figures: the marks that end a sentence, and those
 * that belong to times and dates ({@code 9.30}, {@code 5/5}, {@code 10%}). All others are dropped.
 * Stateless but for its language's settings; safe for many threads.
 */
public final class Tokeniser {
  private static final String ENDS = ".!?;\n";
  private static final String PAUSES = ",()";
  private static final String INSIDE = ".:/";
  private static final String UNITS = "%\u00A3$@&";

  private final String lang;
  private final Spelling spelling;
  private final List<String> dotted;

  /**
   * For one language.
   *
   * @param dotted words that are written with full stops, which don't end a sentence: {@code a.m.}
   */
  public Tokeniser(String lang, Spelling spelling, Collection<String> dotted) {
    this.lang = lang;
    this.spelling = spelling;
    this.dotted = List.copyOf(dotted);
  }

  public Tokens tokens(String typed) {
    String text = undotted(Normal.text(typed));
    UnaryOperator<String> stems = Stems.of(lang);
    Span[] spans = SimpleTokenizer.INSTANCE.tokenizePos(text);
    List<Token> tokens = new ArrayList<>(spans.length);
    for (Span span : spans) add(tokens, text, span, stems);
    return new Tokens(text, tokens);
  }

  private String undotted(String text) {
    String undotted = text;
    for (String word : dotted) undotted = undotted.replace(word, word.replace(".", ""));
    return undotted;
  }

  private void add(List<Token> tokens, String text, Span span, UnaryOperator<String> stems) {
    newline(tokens, text, span.getStart());
    String word = text.substring(span.getStart(), span.getEnd());
    if (Character.isLetterOrDigit(word.charAt(0))) tokens.add(word(word, span, stems));
    else mark(tokens, text, span);
  }

  private Token word(String typed, Span span, UnaryOperator<String> stems) {
    String stem = stems.apply(typed);
    String word = spelling.mended(typed, stem);
    String mended = word.equals(typed) ? stem : stems.apply(word);
    return new Token(word, mended, span.getStart(), span.getEnd(), false, false);
  }

  private static void newline(List<Token> tokens, String text, int start) {
    if (tokens.isEmpty() || tokens.getLast().ends()) return;
    int before = tokens.getLast().end();
    if (text.substring(before, start).indexOf('\n') >= 0)
      tokens.add(new Token("\n", "\n", before, before + 1, true, false));
  }

  private static void mark(List<Token> tokens, String text, Span span) {
    char mark = text.charAt(span.getStart());
    boolean single = span.length() == 1;
    if (single && isInside(text, span, mark)) tokens.add(token(mark, span, false));
    else if (single && UNITS.indexOf(mark) >= 0) tokens.add(token(mark, span, false));
    else if (ENDS.indexOf(mark) >= 0) tokens.add(token(mark, span, true));
    else if (PAUSES.indexOf(mark) >= 0 && !tokens.isEmpty())
      tokens.add(tokens.removeLast().pausing());
  }

  private static Token token(char mark, Span span, boolean ends) {
    String word = String.valueOf(mark);
    return new Token(word, word, span.getStart(), span.getEnd(), ends, false);
  }

  /** A dot, colon or slash between figures. */
  private static boolean isInside(String text, Span span, char mark) {
    if (INSIDE.indexOf(mark) < 0 || span.getStart() == 0 || span.getEnd() >= text.length())
      return false;
    char before = text.charAt(span.getStart() - 1);
    char after = text.charAt(span.getEnd());
    return Character.isDigit(before) && Character.isDigit(after);
  }
}
