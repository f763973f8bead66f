package dev.kindling.language.grade;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The stems that make an answer right: nearly all right ones have them, and at most half of those
 * that aren't (words that are in every sentence are in these too). Who writes all else and leaves
 * out "by Tuesday" has only part of it.
 *
 * @param stems what nothing right is without
 */
record Essentials(Set<String> stems) {
  private static final double NEARLY_ALL = 0.9;
  private static final double HALF = 0.5;

  /**
   * What the right answers have.
   *
   * @param others those that are neither right nor partly right
   */
  static Essentials of(List<Set<String>> right, List<Set<String>> others) {
    return new Essentials(
        right.stream()
            .flatMap(Set::stream)
            .distinct()
            .filter(stem -> share(stem, right) >= NEARLY_ALL)
            .filter(stem -> share(stem, others) <= HALF)
            .collect(Collectors.toUnmodifiableSet()));
  }

  private static double share(String stem, List<Set<String>> answers) {
    if (answers.isEmpty()) return 0;
    return (double) answers.stream().filter(stems -> stems.contains(stem)).count() / answers.size();
  }

  boolean areIn(Set<String> answer) {
    return answer.containsAll(stems);
  }
}
