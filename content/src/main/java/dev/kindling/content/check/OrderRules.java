package dev.kindling.content.check;

import dev.kindling.content.draft.ItemDraft;
import dev.kindling.content.draft.OptionDraft;
import dev.kindling.content.source.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Steps to be put in order: 3 to 5, each with its own place, and not asked in that order. */
final class OrderRules {
  private static final Pattern PLACE = Pattern.compile("[1-9]");

  private OrderRules() {}

  static void check(ItemDraft item, Problems problems) {
    int steps = item.options().size();
    if (steps < 3 || steps > 5)
      problems.structure(item.spot(), "The order has " + steps + " steps", "Give it 3 to 5.");
    Set<String> places = new HashSet<>();
    item.options().forEach(option -> place(option, steps, places, problems));
    asked(item, problems);
  }

  private static void place(OptionDraft option, int steps, Set<String> places, Problems problems) {
    String mark = option.mark();
    boolean fits = PLACE.matcher(mark).matches() && Integer.parseInt(mark) <= steps;
    if (!fits)
      problems.structure(
          option.spot(),
          "Step %s has the place '%s'".formatted(option.letter(), mark),
          "Write '- [1]' to '- [" + steps + "]'.");
    else if (!places.add(mark))
      problems.structure(option.spot(), "Two steps have the place " + mark, "Give each its own.");
  }

  private static void asked(ItemDraft item, Problems problems) {
    List<String> marks = item.options().stream().map(OptionDraft::mark).toList();
    if (marks.size() > 1 && marks.equals(marks.stream().sorted().toList()))
      problems.structure(
          item.spot(), "The steps stand in their order already", "Ask them in another.");
  }
}
