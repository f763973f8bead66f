package dev.kindling.language.when;

import dev.kindling.language.text.Lexicon;
import dev.kindling.language.text.Tokens;

/** Small questions that all readers of moments ask. */
final class Reading {
  private final Lexicon lexicon;

  Reading(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** How many words of the list stand at this place; 0 for none. */
  int list(Tokens tokens, int index, String name) {
    return index < 0 || index >= tokens.size() ? 0 : lexicon.at(tokens, index, name);
  }

  boolean is(Tokens tokens, int index, String name) {
    return list(tokens, index, name) > 0;
  }

  boolean isBefore(Tokens tokens, int index, String name) {
    return lexicon.before(tokens, index, name);
  }

  boolean isMark(Tokens tokens, int index, String mark) {
    return index >= 0 && index < tokens.size() && tokens.at(index).word().equals(mark);
  }

  /** The number at this place, in figures or as one word; -1 if there is none. */
  int number(Tokens tokens, int index) {
    if (index < 0 || index >= tokens.size()) return -1;
    int figures = tokens.at(index).number();
    return figures >= 0 ? figures : lexicon.indexAt(tokens, index, "numbers");
  }

  /** The number that an ordinal at this place stands for: 1 for "first"; 0 if there is none. */
  int ordinal(Tokens tokens, int index) {
    if (index < 0 || index >= tokens.size()) return 0;
    return 1 + lexicon.indexAt(tokens, index, "ordinals");
  }

  /** True if exactly so many figures stand at this place. */
  boolean figures(Tokens tokens, int index, int count) {
    return index >= 0
        && index < tokens.size()
        && tokens.at(index).number() >= 0
        && tokens.at(index).word().length() == count;
  }
}
