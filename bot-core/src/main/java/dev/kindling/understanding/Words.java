package dev.kindling.understanding;

import java.util.List;
import java.util.Map;

/**
 * The words by which a language's intents, days and times are recognised; owned by the pack, read
 * by whoever implements {@link Recogniser}.
 *
 * @param intents patterns per intent
 * @param vocabulary lists of words by name, for times and the like
 */
public record Words(
    String lang, Map<Intent, IntentWords> intents, Map<String, List<String>> vocabulary) {
  public Words {
    intents = Map.copyOf(intents);
    vocabulary = Map.copyOf(vocabulary);
  }

  /**
   * The words of one intent.
   *
   * @param exact whole utterances
   * @param patterns what an utterance may contain; the recogniser documents their syntax
   * @param unless what speaks against it
   */
  public record IntentWords(List<String> exact, List<String> patterns, List<String> unless) {
    public IntentWords {
      exact = List.copyOf(exact);
      patterns = List.copyOf(patterns);
      unless = List.copyOf(unless);
    }
  }
}
