package dev.kindling.language.pattern;

/** What stands for one word or more in a pattern. */
sealed interface Simple {
  /** Any form of a word. */
  record Stem(String stem, String word) implements Simple {}

  /** This form of a word only. */
  record Exact(String word, String stem) implements Simple {}

  /** An entry of a list of the vocabulary. */
  record Listed(String list) implements Simple {}

  /** A time, a date and so on, as found before. */
  record Moment(String kind) implements Simple {}

  /** A sentence starts here. */
  record Start() implements Simple {}

  /** A sentence ends here. */
  record End() implements Simple {}
}
