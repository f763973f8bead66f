package dev.kindling.schedule;

import dev.kindling.curriculum.Concept;
import dev.kindling.curriculum.Lesson;
import dev.kindling.curriculum.Pack;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Picks the questions of a sitting so that they help each other: every other one is, where there is
 * such, about an idea that people take for the one before it, because side by side they come apart.
 * Pure.
 */
final class Interleaving {
  private final Pack pack;
  private final List<Due> left;
  private final List<Due> picked = new ArrayList<>();
  private @Nullable Lesson beside;

  private Interleaving(Pack pack, List<Due> due, @Nullable Lesson beside) {
    this.pack = pack;
    this.left = new ArrayList<>(due);
    this.beside = beside;
  }

  /**
   * Up to so many of them, in the order to ask them in. Two of one lesson come only when nothing
   * else is there.
   *
   * @param due the one to ask first first
   * @param beside the lesson that they go with, or null
   */
  static List<Due> pick(Pack pack, List<Due> due, @Nullable Lesson beside, int most) {
    Interleaving picking = new Interleaving(pack, due, beside);
    while (picking.picked.size() < most && !picking.left.isEmpty()) picking.pickOne();
    return picking.picked;
  }

  private void pickOne() {
    boolean second = picked.size() % 2 == 1;
    Optional<Due> confusable = second ? first(this::isConfusable) : Optional.empty();
    take(confusable.or(() -> first(this::isElsewhere)).orElseGet(left::getFirst));
  }

  private Optional<Due> first(Predicate<Due> fits) {
    return left.stream().filter(fits).findFirst();
  }

  private void take(Due due) {
    left.remove(due);
    picked.add(due);
  }

  private boolean isElsewhere(Due due) {
    return picked.stream().noneMatch(one -> one.lesson().equals(due.lesson()));
  }

  private boolean isConfusable(Due due) {
    if (!isElsewhere(due)) return false;
    boolean withLesson = beside != null && areConfusable(beside, due.lesson());
    return withLesson || areConfusable(picked.getLast().lesson(), due.lesson());
  }

  /** One idea in two lessons, or two ideas that people take for each other. */
  private boolean areConfusable(Lesson one, Lesson other) {
    return one.concepts().stream()
        .anyMatch(concept ->
            other.concepts().contains(concept)
                || other.concepts().stream().anyMatch(them -> isTakenFor(concept, them)));
  }

  private boolean isTakenFor(String one, String other) {
    return confusable(one, other) || confusable(other, one);
  }

  private boolean confusable(String one, String other) {
    Concept concept = pack.concepts().get(one);
    return concept != null && concept.confusable().contains(other);
  }
}
