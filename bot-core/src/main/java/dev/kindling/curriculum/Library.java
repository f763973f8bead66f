package dev.kindling.curriculum;

import java.util.Map;

/**
 * The pack in every language there is.
 *
 * @param fallback the language used where somebody's own is missing; always present
 */
public record Library(Map<String, Pack> packs, String fallback) {
  public Library {
    packs = Map.copyOf(packs);
    if (!packs.containsKey(fallback))
      throw new IllegalArgumentException("There is no pack in " + fallback);
  }

  /** The pack in that language, else in the fallback. */
  public Pack in(String lang) {
    return packs.getOrDefault(lang, packs.get(fallback));
  }
}
