package dev.kindling.language.text;

/**
 * One word of what was typed.
 *
 * @param word in lower case, without apostrophes, typing errors mended
 * @param stem what it has in common with its other forms
 * @param start where it begins in {@link Tokens#text()}
 * @param end where it ends
 * @param ends true for the mark that ends a sentence: nothing reaches across it
 * @param pauses true if a comma or a bracket follows
 */
public record Token(String word, String stem, int start, int end, boolean ends, boolean pauses) {
  Token pausing() {
    return new Token(word, stem, start, end, ends, true);
  }

  /** Its number, or -1 if it isn't written in at most four figures. */
  public int number() {
    boolean figures = word.length() <= 4 && word.chars().allMatch(c -> c >= '0' && c <= '9');
    return figures ? Integer.parseInt(word) : -1;
  }
}
