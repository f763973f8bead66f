package dev.kindling.conversation;

import dev.kindling.curriculum.Concept;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What somebody looks for, word by word. Each word may be the beginning of one; marks, accents and
 * capitals don't matter.
 */
record Sought(String words, List<String> each) {
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

  /** A word up to here says too little where the others don't fit: "what is a …". */
  private static final int SHORT = 4;

  static Sought of(String words) {
    return new Sought(words, split(words));
  }

  private static List<String> split(String words) {
    String bare = ACCENTS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD)).replaceAll("");
    return Arrays.stream(Units.plain(bare).split(" ")).filter(word -> !word.isEmpty()).toList();
  }

  boolean isNothing() {
    return each.isEmpty();
  }

  /**
   * How well an idea fits, the lower the better; empty if it doesn't.
   *
   * @param titles of the lessons that explain it
   */
  OptionalInt rank(Concept concept, List<String> titles) {
    List<List<String>> names =
        Stream.concat(Stream.of(concept.name()), concept.also().stream())
            .map(Sought::split)
            .toList();
    List<String> known = new ArrayList<>(names.stream().flatMap(List::stream).toList());
    if (names.stream().anyMatch(this::begins)) return OptionalInt.of(0);
    if (fits(known)) return OptionalInt.of(1);
    titles.forEach(title -> known.addAll(split(title)));
    if (fits(known)) return OptionalInt.of(2);
    List<String> named = List.copyOf(known);
    known.addAll(split(concept.meaning()));
    if (fits(known)) return OptionalInt.of(3);
    return mentions(named) ? OptionalInt.of(4) : OptionalInt.empty();
  }

  /** True if a name begins with all of it, in that order. */
  private boolean begins(List<String> name) {
    return String.join(" ", name).startsWith(String.join(" ", each));
  }

  private boolean fits(List<String> known) {
    return each.stream().allMatch(word -> isIn(known, word));
  }

  /** True if one of the longer words fits, where people ask in a whole sentence. */
  private boolean mentions(List<String> known) {
    return each.size() > 1
        && each.stream().anyMatch(word -> word.length() > SHORT && isIn(known, word));
  }

  private static boolean isIn(List<String> known, String word) {
    return known.stream().anyMatch(one -> one.startsWith(word));
  }
}
