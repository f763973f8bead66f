package dev.kindling.conversation;

import dev.kindling.curriculum.Phrase;
import dev.kindling.learner.Awaiting;
import dev.kindling.quiz.TypedLetters;
import dev.kindling.understanding.Intent;
import dev.kindling.understanding.Understood;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Letters were typed that the open question doesn't take: says kindly which it does. */
final class Unclear {
  /** The pack's words that may stand between letters: and, then. */
  private static final String JOINERS = "joiners";

  private Unclear() {}

  /** The letters in that text, though no option has one of them; empty if it is made of others. */
  static Optional<List<Integer>> letters(Scene scene, String text, int options) {
    List<String> joiners = scene.pack().words().vocabulary().getOrDefault(JOINERS, List.of());
    return TypedLetters.read(text, options, joiners);
  }

  /** Where one letter is wanted, and the text was letters and meant nothing else. */
  static Optional<Response> one(Scene scene, Awaiting open, String text, Understood understood) {
    int options = scene.screens().options(open);
    boolean meantAsLetters =
        options > 0
            && understood.intent() == Intent.OUT_OF_SCOPE
            && letters(scene, text, options).isPresent();
    return meantAsLetters ? Optional.of(one(scene, options)) : Optional.empty();
  }

  private static Response one(Scene scene, int options) {
    List<Integer> all = IntStream.range(0, options).boxed().toList();
    String letters = Letters.listed(all, scene.voice());
    return Response.say(scene, Phrase.LETTER_UNCLEAR, "letters", letters);
  }

  /** Where several letters are wanted; what is picked stays picked. */
  static Response several(Scene scene, int options) {
    String letters = Letters.of(0) + "–" + Letters.of(options - 1);
    return Response.say(scene, Phrase.LETTERS_UNCLEAR, "letters", letters);
  }
}
