package dev.kindling.content.draft;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of items, by the word that a writer gives them. */
public enum Kind {
  /** One option is right. */
  SINGLE,
  /** Two options or more are right. */
  MULTIPLE,
  /** Steps to be put in order. */
  ORDER,
  /** True or false, with the reason. */
  TRUTH,
  /** Steps in which a choice decides what comes next. */
  SCENARIO,
  /** An answer in somebody's own words. */
  TEXT;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Kind> of(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }

  public static List<String> words() {
    return Arrays.stream(values()).map(Kind::word).toList();
  }
}
