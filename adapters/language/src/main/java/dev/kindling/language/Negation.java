package dev.kindling.language;

import dev.kindling.language.text.Lexicon;
import dev.kindling.language.text.Tokens;

/** Hears a "not" before a place: "don't stop", "I do not want to leave". */
record Negation(Tokens tokens, Lexicon lexicon) {
  private static final int REACH = 3;

  boolean isBefore(int index) {
    int at = index;
    for (int i = 0; i <= REACH && at > 0; i++) {
      if (lexicon.before(tokens, at, "negators")) return true;
      if (tokens.startsAt(at) || lexicon.at(tokens, at - 1, "negator-fillers") == 0) return false;
      at--;
    }
    return false;
  }
}
