package dev.kindling.language;

import dev.kindling.curriculum.Library;
import dev.kindling.understanding.Recogniser;
import dev.kindling.understanding.Understood;
import dev.kindling.understanding.Words;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Recognises intents by the pack's words: urgent things first, then whole utterances, then the
 * surest of the patterns that {@link dev.kindling.language.pattern.Pattern} describes. A pattern is
 * the surer the more words it names; a "not" just before it takes it away. All words are the
 * pack's; here is only how they are looked for. Logs nothing of what was typed, and keeps nothing
 * but single letters and what the pack itself lists.
 *
 * <p>Times and dates are found by a small grammar. A number that stands alone is out of scope, with
 * the hour that it may mean in its slots. Safe for many threads.
 */
public final class WordRecogniser implements Recogniser {
  private final Map<String, Recognition> byLanguage = new HashMap<>();
  private final String fallback;

  /**
   * Reads the words of one or more languages.
   *
   * @param words each language once
   * @param fallback the language used for people whose own isn't there
   * @throws IllegalArgumentException if a pattern can't be read; the message quotes it
   */
  public WordRecogniser(Iterable<Words> words, String fallback) {
    for (Words some : words) byLanguage.put(some.lang(), new Recognition(some));
    this.fallback = fallback;
    if (!byLanguage.containsKey(fallback))
      throw new IllegalArgumentException("There are no words in " + fallback);
  }

  /** A recogniser for every language of the library. */
  public static WordRecogniser of(Library library) {
    return new WordRecogniser(
        library.packs().values().stream().map(pack -> pack.words()).toList(), library.fallback());
  }

  @Override
  public Understood recognise(String text, String lang, LocalDateTime now) {
    Recognition own = byLanguage.get(lang);
    Recognition used = own != null ? own : Objects.requireNonNull(byLanguage.get(fallback));
    return used.recognise(text, now);
  }
}
