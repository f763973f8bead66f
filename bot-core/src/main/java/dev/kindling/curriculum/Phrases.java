package dev.kindling.curriculum;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The coach's words in one language, several wordings each.
 *
 * <p>Born complete: every {@link Phrase} has at least one wording.
 */
public final class Phrases {
  private final Map<Phrase, List<String>> wordings;

  public Phrases(Map<Phrase, List<String>> wordings) {
    this.wordings = new EnumMap<>(Phrase.class);
    for (Phrase phrase : Phrase.values()) this.wordings.put(phrase, some(wordings, phrase));
  }

  private static List<String> some(Map<Phrase, List<String>> wordings, Phrase phrase) {
    List<String> some = wordings.getOrDefault(phrase, List.of());
    if (some.isEmpty())
      throw new IllegalArgumentException("The pack has no words for '" + phrase.key() + "'");
    return List.copyOf(some);
  }

  /** One wording, chosen by the seed: the same seed gives the same one. Braces not yet filled. */
  public String wording(Phrase phrase, long seed) {
    List<String> some = all(phrase);
    return some.get(Math.floorMod(seed ^ phrase.key().hashCode(), some.size()));
  }

  public List<String> all(Phrase phrase) {
    return wordings.getOrDefault(phrase, List.of());
  }
}
