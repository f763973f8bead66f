package dev.kindling.language.text;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What was typed, as words.
 *
 * @param text in lower case and without apostrophes: where the words' places count
 */
public record Tokens(String text, List<Token> all) {
  public Tokens {
    all = List.copyOf(all);
  }

  public int size() {
    return all.size();
  }

  public Token at(int index) {
    return all.get(index);
  }

  /** True if a sentence ends at this place, by a mark or because nothing follows. */
  public boolean endsAt(int index) {
    return index >= all.size() || all.get(index).ends();
  }

  /** True if a sentence starts at this place. */
  public boolean startsAt(int index) {
    return index == 0 || all.get(index - 1).ends();
  }

  /** True if there is a dash between this word and the next: {@code mon-fri}. */
  public boolean isDashAfter(int index) {
    return index >= 0
        && index + 1 < size()
        && text.substring(at(index).end(), at(index + 1).start()).contains("-");
  }

  /** The words from one place to before another, with a blank between them. */
  public String words(int from, int to) {
    return all.subList(from, to).stream().map(Token::word).collect(Collectors.joining(" "));
  }

  /** The typed text from one place to before another. */
  public String text(int from, int to) {
    return from >= to ? "" : text.substring(at(from).start(), at(to - 1).end());
  }

  /** Like {@link #words(int, int)} for all of it, without the marks that end sentences. */
  public String said() {
    return all.stream()
        .filter(token -> !token.ends())
        .map(Token::word)
        .collect(Collectors.joining(" "));
  }
}
