package dev.kindling.quiz;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads which option a typed answer means: its letter, its number or its label. Pure. */
public final class TypedChoice {
  private static final Pattern MARK = Pattern.compile("[(\\[]?([A-Za-z]|[1-9])[)\\].:!]*");
  private static final Pattern APOSTROPHES = Pattern.compile("['’]");
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private TypedChoice() {}

  /**
   * The option's index; empty if the text names none of them.
   *
   * @param labels the options' labels in order; a blank one can be named by its letter only
   */
  public static OptionalInt option(String text, List<String> labels) {
    String said = text.strip();
    Matcher mark = MARK.matcher(said);
    if (mark.matches()) return within(index(mark.group(1).charAt(0)), labels.size());
    String words = plain(said);
    return IntStream.range(0, labels.size())
        .filter(i -> !words.isEmpty() && plain(labels.get(i)).equals(words))
        .findFirst();
  }

  private static int index(char mark) {
    return Character.isDigit(mark) ? mark - '1' : Character.toUpperCase(mark) - 'A';
  }

  private static OptionalInt within(int index, int size) {
    return index < size ? OptionalInt.of(index) : OptionalInt.empty();
  }

  private static String plain(String words) {
    String joined = APOSTROPHES.matcher(words.toLowerCase(Locale.ROOT)).replaceAll("");
    return SIGNS.matcher(joined).replaceAll(" ").strip();
  }
}
