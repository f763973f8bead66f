package dev.kindling.language.text;

import java.util.Locale;
import java.util.function.UnaryOperator;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;

/**
 * Reduces words to stems, in the languages that there is a stemmer for; others stay as they are.
 */
public final class Stems {
  private Stems() {}

  /** A stemmer for one thread: Snowball's keep state. */
  public static UnaryOperator<String> of(String lang) {
    if (!Locale.forLanguageTag(lang).getLanguage().equals("en")) return word -> word;
    SnowballStemmer stemmer = new SnowballStemmer(ALGORITHM.ENGLISH);
    return word -> stemmer.stem(word).toString();
  }
}
