package dev.kindling.conversation;

import dev.kindling.curriculum.Braces;
import dev.kindling.curriculum.LocalFact;
import dev.kindling.curriculum.Pack;
import dev.kindling.curriculum.Worded;
import dev.kindling.organisation.Organisation;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says the pack's phrases with the organisation's local facts filled in. */
final class Voice {
  private final Pack pack;
  private final Map<String, String> set;
  private final long seed;

  Voice(Pack pack, Organisation organisation, long seed) {
    this.pack = pack;
    this.set = organisation.facts();
    this.seed = seed;
  }

  String lang() {
    return pack.lang();
  }

  /** A wording of the phrase; {@code named} are names and values in turn. */
  String say(Worded phrase, String... named) {
    return Braces.fill(pack.phrases().wording(phrase, seed), name -> value(name, named));
  }

  /** A text of the pack or of an admin with its local facts filled in. */
  String fill(String text) {
    return Braces.fill(text, this::fact);
  }

  private @Nullable String value(String name, String... named) {
    for (int i = 0; i < named.length; i += 2) if (named[i].equals(name)) return named[i + 1];
    return fact(name);
  }

  /** What is set; else the pack's wording for what is not; null for what is no fact. */
  private @Nullable String fact(String name) {
    LocalFact fact = pack.facts().get(name);
    return fact == null ? null : set.getOrDefault(name, fact.unset());
  }
}
