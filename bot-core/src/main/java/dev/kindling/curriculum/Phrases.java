package dev.kindling.curriculum;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The coach's words in one language, several wordings each.
 *
 * <p>Born complete: everything that is {@link Worded} has at least one wording.
 */
public final class Phrases {
  private final Map<Worded, List<String>> wordings = new HashMap<>();

  public Phrases(Map<? extends Worded, List<String>> wordings) {
    for (Worded worded : Worded.all()) this.wordings.put(worded, some(wordings, worded));
  }

  private static List<String> some(Map<? extends Worded, List<String>> wordings, Worded worded) {
    List<String> some = wordings.get(worded);
    if (some == null || some.isEmpty())
      throw new IllegalArgumentException("The pack has no words for '" + worded.key() + "'");
    return List.copyOf(some);
  }

  /** One wording, chosen by the seed: the same seed gives the same one. Braces not yet filled. */
  public String wording(Worded worded, long seed) {
    List<String> some = all(worded);
    return some.get(Math.floorMod(seed ^ worded.key().hashCode(), some.size()));
  }

  public List<String> all(Worded worded) {
    return wordings.getOrDefault(worded, List.of());
  }
}
