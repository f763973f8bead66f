package dev.kindling.web.admin;

import dev.kindling.curriculum.Lesson;
import dev.kindling.curriculum.LocalFact;
import dev.kindling.curriculum.Pack;
import dev.kindling.organisation.Organisation;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * One local fact on its page.
 *
 * @param value what is filled in; empty if nothing is
 * @param waiting how many lessons are not sent while it is missing
 */
public record FactRow(LocalFact fact, String value, long waiting) {
  /** All facts that a pack asks for: those that hold lessons back first, then the other missing. */
  static List<FactRow> all(Pack pack, Organisation organisation) {
    Map<String, String> set = organisation.facts();
    return pack.facts().values().stream()
        .map(fact -> of(fact, set.getOrDefault(fact.id(), ""), pack))
        .sorted(
            Comparator.comparing((FactRow row) -> row.waiting() == 0)
                .thenComparing(row -> !row.value().isEmpty())
                .thenComparing(row -> row.fact().id()))
        .toList();
  }

  private static FactRow of(LocalFact fact, String value, Pack pack) {
    long needing =
        pack.lessons().values().stream()
            .map(Lesson::needs)
            .filter(needs -> needs.contains(fact.id()))
            .count();
    return new FactRow(fact, value, value.isEmpty() ? needing : 0);
  }
}
