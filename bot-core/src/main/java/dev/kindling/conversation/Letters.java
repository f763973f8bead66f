package dev.kindling.conversation;

import dev.kindling.curriculum.Phrase;
import java.util.List;
import java.util.stream.Collectors;

/** Options by their letters. */
final class Letters {
  private Letters() {}

  static String of(int index) {
    return String.valueOf((char) ('A' + index));
  }

  /** One after the other, where the order counts: {@code B, A, C}. */
  static String inOrder(List<Integer> indices) {
    return indices.stream().map(Letters::of).collect(Collectors.joining(", "));
  }

  /** As a list that is read: {@code A, C and D}. */
  static String listed(List<Integer> indices, Voice voice) {
    if (indices.size() < 2) return inOrder(indices);
    String before = inOrder(indices.subList(0, indices.size() - 1));
    return voice.say(Phrase.LETTERS, "before", before, "last", of(indices.getLast()));
  }

  /** Without anything between them: {@code ACD}. */
  static String joined(List<Integer> indices) {
    return indices.stream().map(Letters::of).collect(Collectors.joining());
  }
}
