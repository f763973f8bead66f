package dev.kindling.content.check;

import dev.kindling.content.draft.ItemDraft;
import dev.kindling.content.draft.OptionDraft;
import dev.kindling.content.draft.StepDraft;
import dev.kindling.content.source.Problems;
import dev.kindling.content.source.Text;
import dev.kindling.curriculum.Item;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A scenario: 2 to 4 steps with 2 to 4 options, one of them right; it only goes forward. */
final class ScenarioRules {
  private ScenarioRules() {}

  static void check(ItemDraft item, Problems problems) {
    int steps = item.steps().size();
    if (steps < 2 || steps > Item.Scenario.MOST_STEPS)
      problems.structure(
          item.spot(),
          "The scenario has " + steps + (steps == 1 ? " step" : " steps"),
          "Give it 2 to 4, each but the first under a line '== name'.");
    item.steps().forEach(step -> options(step, problems));
    names(item, problems);
    leads(item, problems);
  }

  private static void options(StepDraft step, Problems problems) {
    int options = step.options().size();
    if (options < 2 || options > 4)
      problems.structure(step.spot(), "The step has " + options + " options", "Give it 2 to 4.");
    KindCheck.oneRight(step, problems);
  }

  private static void names(ItemDraft item, Problems problems) {
    Set<String> names = new HashSet<>();
    for (StepDraft step : later(item)) {
      if (step.name().isBlank())
        problems.structure(step.spot(), "The step has no name", "Write '== name'.");
      else if (!names.add(step.name().value()))
        problems.structure(
            step.spot(), "Two steps are called '" + step.name() + "'", "Rename one.");
    }
  }

  /** Every option that leads on leads to a step below it, and some option leads to each step. */
  private static void leads(ItemDraft item, Problems problems) {
    Set<String> reached = new HashSet<>();
    for (int i = 0; i < item.steps().size(); i++)
      for (OptionDraft option : item.steps().get(i).options()) {
        Text next = option.next();
        if (next == null) continue;
        reached.add(next.value());
        below(next, item.steps().subList(i + 1, item.steps().size()), problems);
      }
    for (StepDraft step : later(item))
      if (!step.name().isBlank() && !reached.contains(step.name().value()))
        problems.structure(
            step.spot(),
            "No option leads to '" + step.name() + "'",
            "Add 'next: " + step.name() + "' to one above.");
  }

  private static void below(Text next, List<StepDraft> below, Problems problems) {
    List<String> names = new ArrayList<>();
    below.forEach(step -> names.add(step.name().value()));
    if (!names.contains(next.value()))
      problems.structure(
          next.spot(),
          "There is no step '" + next + "' below",
          "Name one that is" + Nearest.hint(next.value(), names) + ".");
  }

  private static List<StepDraft> later(ItemDraft item) {
    return item.steps().subList(1, item.steps().size());
  }
}
