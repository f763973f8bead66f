package dev.kindling.curriculum;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Something that the pack has words for and that is not a lesson. A pack holds at least one wording
 * of each in every language; what a wording may use in braces is listed with it, local facts may be
 * used in all.
 */
public sealed interface Worded permits Phrase, SheetPhrase, FormPhrase, HomePhrase {
  /** All there are, each with a key of its own. */
  static List<Worded> all() {
    return Stream.<Worded[]>of(
            Phrase.values(), SheetPhrase.values(), FormPhrase.values(), HomePhrase.values())
        .flatMap(Arrays::stream)
        .toList();
  }

  /** Its name in code: {@code WELCOME_SUMMARY}. */
  String name();

  /** What a wording may use in braces besides local facts. */
  Set<String> arguments();

  /** Its key in a pack: {@code welcome-summary}. */
  default String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Each of those words, which are listed with a space between them. */
  static Set<String> names(String listed) {
    return listed.isEmpty() ? Set.of() : Set.of(listed.split(" "));
  }
}
