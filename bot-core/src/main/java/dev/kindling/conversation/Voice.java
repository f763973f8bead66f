package dev.kindling.conversation;

import dev.kindling.curriculum.Braces;
import dev.kindling.curriculum.Pack;
import dev.kindling.curriculum.Phrase;
import dev.kindling.organisation.Organisation;
import java.util.HashMap;
import java.util.Map;

/** Says the pack's phrases with the organisation's local facts filled in. */
final class Voice {
  private final Pack pack;
  private final Map<String, String> facts;
  private final long seed;

  Voice(Pack pack, Organisation organisation, long seed) {
    this.pack = pack;
    this.facts = pack.factsWith(organisation.facts());
    this.seed = seed;
  }

  String lang() {
    return pack.lang();
  }

  /** A wording of the phrase; {@code named} are names and values in turn. */
  String say(Phrase phrase, String... named) {
    Map<String, String> values = new HashMap<>(facts);
    for (int i = 0; i < named.length; i += 2) values.put(named[i], named[i + 1]);
    return Braces.fill(pack.phrases().wording(phrase, seed), values::get);
  }

  /** A text of the pack or of an admin with its local facts filled in. */
  String fill(String text) {
    return Braces.fill(text, facts::get);
  }
}
