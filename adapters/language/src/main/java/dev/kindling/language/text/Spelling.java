package dev.kindling.language.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Mends a typing error: a word of five letters or more that nobody knows, in no form of it, becomes
 * the known one that differs from it by one letter added, dropped, changed or swapped, and starts
 * like it. Immutable.
 */
public final class Spelling {
  private static final int SHORTEST = 5;

  private final Set<String> stems = new HashSet<>();
  private final Map<Character, List<String>> byInitial = new HashMap<>();

  /**
   * Knows these words.
   *
   * @param known words that are right as they are, and so are their other forms
   * @param stemmer makes stems
   */
  public Spelling(Collection<String> known, UnaryOperator<String> stemmer) {
    for (String word : new TreeSet<>(known)) {
      stems.add(stemmer.apply(word));
      if (word.length() >= SHORTEST)
        byInitial.merge(word.charAt(0), List.of(word), Spelling::joined);
    }
  }

  /** Mends nothing. */
  public static Spelling none() {
    return new Spelling(Set.of(), word -> word);
  }

  private static List<String> joined(List<String> some, List<String> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  /** The word itself if it is short, its stem is known, or nothing is near. */
  public String mended(String word, String stem) {
    if (word.length() < SHORTEST || stems.contains(stem)) return word;
    List<String> alike = byInitial.getOrDefault(word.charAt(0), List.of());
    return alike.stream().filter(other -> isNear(word, other)).findFirst().orElse(word);
  }

  /** True if one edit, or a swap of neighbours, makes the one of the other. */
  static boolean isNear(String one, String other) {
    if (Math.abs(one.length() - other.length()) > 1) return false;
    int from = commonStart(one, other);
    int tail = commonEnd(one, other, from);
    int left = one.length() - from - tail;
    int right = other.length() - from - tail;
    return (left <= 1 && right <= 1) || isSwap(one, other, from, left, right);
  }

  private static boolean isSwap(String one, String other, int from, int left, int right) {
    return left == 2
        && right == 2
        && one.charAt(from) == other.charAt(from + 1)
        && one.charAt(from + 1) == other.charAt(from);
  }

  private static int commonStart(String one, String other) {
    int i = 0;
    int most = Math.min(one.length(), other.length());
    while (i < most && one.charAt(i) == other.charAt(i)) i++;
    return i;
  }

  private static int commonEnd(String one, String other, int from) {
    int i = 0;
    int most = Math.min(one.length(), other.length()) - from;
    while (i < most && one.charAt(one.length() - 1 - i) == other.charAt(other.length() - 1 - i))
      i++;
    return i;
  }
}
