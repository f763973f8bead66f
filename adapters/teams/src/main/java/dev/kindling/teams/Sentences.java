package dev.kindling.teams;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts long text at the end of a sentence, else of a word, else between characters. */
final class Sentences {
  private static final Pattern END = Pattern.compile("[.!?…][\"'”’)]*\\s+");
  private static final Pattern GAP = Pattern.compile("\\s+");

  private Sentences() {}

  /** Pieces of at most so many characters; joined they are the text. */
  static List<String> pieces(String text, int most) {
    List<String> pieces = new ArrayList<>();
    String rest = text;
    while (rest.length() > most) {
      int cut = cut(rest, most);
      pieces.add(rest.substring(0, cut));
      rest = rest.substring(cut);
    }
    if (!rest.isEmpty()) pieces.add(rest);
    return List.copyOf(pieces);
  }

  private static int cut(String text, int most) {
    int sentence = lastEnd(END, text, most);
    if (sentence > 0) return sentence;
    int word = lastEnd(GAP, text, most);
    if (word > 0) return word;
    return Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
  }

  private static int lastEnd(Pattern pattern, String text, int most) {
    Matcher matcher = pattern.matcher(text).region(0, most);
    int last = 0;
    while (matcher.find()) last = matcher.end();
    return last;
  }
}
