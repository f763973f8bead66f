package dev.kindling.language.grade;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The stems that make an answer right: nearly all right ones have them, and far fewer of the others
 * do. Who writes all else and leaves out "by Tuesday" has only part of it.
 *
 * @param stems what nothing right is without
 */
record Essentials(Set<String> stems) {
  private static final double NEARLY_ALL = 0.9;
  private static final double FEWER = 0.4;

  /** What the right answers have and the others lack. */
  static Essentials of(List<Set<String>> right, List<Set<String>> others) {
    return new Essentials(
        right.stream()
            .flatMap(Set::stream)
            .distinct()
            .filter(stem -> share(stem, right) >= NEARLY_ALL)
            .filter(stem -> share(stem, right) - share(stem, others) >= FEWER)
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
