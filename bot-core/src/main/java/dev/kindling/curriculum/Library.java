package dev.kindling.curriculum;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

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

  /** The language there is that comes closest to that one: itself, or one with the same name. */
  public Optional<String> closest(String lang) {
    Locale wanted = Locale.forLanguageTag(lang);
    return packs.keySet().stream()
        .filter(one -> Locale.forLanguageTag(one).getLanguage().equals(wanted.getLanguage()))
        .min(
            Comparator.comparing((String one) -> !Locale.forLanguageTag(one).equals(wanted))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** The pack in that language, else in the fallback. */
  public Pack in(String lang) {
    return packs.getOrDefault(lang, packs.get(fallback));
  }
}
