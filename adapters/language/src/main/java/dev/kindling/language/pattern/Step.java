package dev.kindling.language.pattern;

import java.util.List;

/** One step of a pattern. */
sealed interface Step {
  /** One of several things that may stand here; nothing at all if it is optional. */
  record Choice(List<List<Simple>> alternatives, boolean optional) implements Step {
    public Choice {
      alternatives = List.copyOf(alternatives);
    }
  }

  /** Up to so many words, whatever they are, within the sentence. */
  record Gap(int most) implements Step {}

  /** One word or more, whatever they are: what it is about. */
  record Topic() implements Step {}
}
