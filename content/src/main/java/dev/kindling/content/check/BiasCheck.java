package dev.kindling.content.check;

import dev.kindling.content.draft.ItemDraft;
import dev.kindling.content.draft.Kind;
import dev.kindling.content.draft.LessonDraft;
import dev.kindling.content.draft.OptionDraft;
import dev.kindling.content.draft.PackDraft;
import dev.kindling.content.draft.StepDraft;
import dev.kindling.content.source.Problems;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Nobody gets far by guessing: over the pack's first language the right option is the longest in at
 * most 30 items of 100, and each position is right about as often as chance would have it (within a
 * third, and 2). Packs of fewer than ten items are too small to tell. It counts wherever one option
 * of several is right: single choices, true or false, and each step of a scenario.
 */
final class BiasCheck implements Check {
  private static final int FEWEST = 10;
  private static final double MOST_LONGEST = 0.3;

  @Override
  public void check(PackDraft pack, Problems problems) {
    List<Asked> items =
        pack.first().lessons().values().stream()
            .map(LessonDraft::items)
            .flatMap(List::stream)
            .filter(item -> item.known().filter(BiasCheck::hasOneRight).isPresent())
            .flatMap(Asked::of)
            .toList();
    if (items.size() < FEWEST) return;
    longest(items, pack, problems);
    for (int i = 0; i < 4; i++) position(i, items, pack, problems);
  }

  /** One choice that an item asks for: the item's id and what it offers. */
  private record Asked(String id, StepDraft step) {
    static Stream<Asked> of(ItemDraft item) {
      return item.steps().stream()
          .filter(step -> step.right().size() == 1)
          .map(step -> new Asked(item.id().value(), step));
    }

    List<OptionDraft> options() {
      return step.options();
    }

    OptionDraft right() {
      return step.right().getFirst();
    }
  }

  private static boolean hasOneRight(Kind kind) {
    return switch (kind) {
      case SINGLE, TRUTH, SCENARIO -> true;
      case MULTIPLE, ORDER, TEXT -> false;
    };
  }

  private static void longest(List<Asked> items, PackDraft pack, Problems problems) {
    List<Asked> biased = items.stream().filter(BiasCheck::isRightTheLongest).toList();
    double share = (double) biased.size() / items.size();
    if (share <= MOST_LONGEST) return;
    problems.wording(
        pack.spot(),
        String.format(
            Locale.ROOT, "The right option is the longest in %.0f %% of items", 100 * share),
        "Cut it, or lengthen another, in some of: " + ids(biased) + ".");
  }

  private static String ids(List<Asked> items) {
    return String.join(", ", items.stream().map(Asked::id).distinct().toList());
  }

  private static boolean isRightTheLongest(Asked item) {
    int right = length(item.right());
    return item.options().stream()
        .filter(option -> !option.right())
        .map(BiasCheck::length)
        .max(Comparator.naturalOrder())
        .map(other -> right > other)
        .orElse(false);
  }

  private static int length(OptionDraft option) {
    return option.text().flowed().length();
  }

  private static void position(int position, List<Asked> items, PackDraft pack, Problems problems) {
    double expected =
        items.stream()
            .filter(item -> item.options().size() > position)
            .mapToDouble(item -> 1.0 / item.options().size())
            .sum();
    long found = items.stream().filter(item -> rightAt(item) == position).count();
    if (Math.abs(found - expected) <= Math.max(2, expected / 3)) return;
    problems.wording(
        pack.spot(),
        String.format(
            Locale.ROOT,
            "%c is right in %d items of %d, where chance has it at %.1f",
            'A' + position,
            found,
            items.size(),
            expected),
        "Move the right option in some items.");
  }

  private static int rightAt(Asked item) {
    return item.options().indexOf(item.right());
  }
}
