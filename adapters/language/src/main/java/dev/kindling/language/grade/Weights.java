package dev.kindling.language.grade;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much a word tells: the less, the more answers have it (inverse document frequency), and
 * little if the question has said it already. So no list of empty words is needed in any language.
 */
final class Weights {
  private static final double ASKED = 0.6;
  private static final double UNKNOWN = 0.35;

  private final Map<String, Integer> answers = new HashMap<>();
  private final Set<String> asked;
  private final int count;

  /**
   * Learns from one item.
   *
   * @param answers the stems of each graded answer
   * @param asked the stems of the question
   */
  Weights(List<Set<String>> answers, Set<String> asked) {
    answers.forEach(stems -> stems.forEach(stem -> this.answers.merge(stem, 1, Integer::sum)));
    this.asked = Set.copyOf(asked);
    this.count = answers.size();
  }

  /** 0 or more; a word that no answer has tells little for or against it. */
  double of(String stem) {
    int found = answers.getOrDefault(stem, 0);
    double rarity = Math.log((count + 1.0) / Math.max(1, found));
    if (found == 0) return UNKNOWN * rarity;
    return asked.contains(stem) ? ASKED * rarity : rarity;
  }

  private double sum(Set<String> stems) {
    return stems.stream().mapToDouble(this::of).sum();
  }

  /** How alike two answers are, from 0 to 1: what they share twice, in all that both say. */
  double alike(Set<String> one, Set<String> other) {
    double all = sum(one) + sum(other);
    Set<String> shared = new HashSet<>(one);
    shared.retainAll(other);
    return all == 0 ? 0 : 2 * sum(shared) / all;
  }
}
