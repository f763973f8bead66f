package dev.kindling.quiz;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads several options from one typed text: {@code a c}, {@code ac}, {@code A, C}, {@code a and
 * c}, {@code 1 3}. Pure.
 */
public final class TypedLetters {
  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private TypedLetters() {}

  /**
   * The indices named, in their order; empty if the text isn't made of letters. A letter that
   * stands alone is read though no option has it, so that somebody can be told.
   *
   * @param options how many are offered
   * @param joiners words that may stand between letters, in lower case
   */
  public static Optional<List<Integer>> read(String text, int options, Collection<String> joiners) {
    List<Integer> read = new ArrayList<>();
    for (String part : MARKS.split(text.toLowerCase(Locale.ROOT), -1)) {
      if (part.isEmpty() || joiners.contains(part)) continue;
      List<Integer> indices = part.chars().map(TypedLetters::index).boxed().toList();
      if (!isLetters(indices, options)) return Optional.empty();
      read.addAll(indices);
    }
    return read.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(read));
  }

  /** Letters written together must be options, each once: else it is a word. */
  private static boolean isLetters(List<Integer> indices, int options) {
    if (indices.size() == 1) return indices.getFirst() >= 0;
    return indices.stream().allMatch(index -> index >= 0 && index < options)
        && indices.stream().distinct().count() == indices.size();
  }

  private static int index(int mark) {
    if (mark >= '1' && mark <= '9') return mark - '1';
    return mark >= 'a' && mark <= 'z' ? mark - 'a' : -1;
  }
}
