package dev.kindling.content.check;

import dev.kindling.content.draft.ItemDraft;
import dev.kindling.content.draft.Kind;
import dev.kindling.content.draft.OptionDraft;
import dev.kindling.content.draft.StepDraft;
import dev.kindling.content.source.Problems;
import dev.kindling.content.source.Text;

/** What belongs to items of another kind would be lost silently, so it is noted. */
final class Strangers {
  private Strangers() {}

  static void in(Kind kind, ItemDraft item, Problems problems) {
    if (kind != Kind.SCENARIO) steps(item, problems);
    for (StepDraft step : item.steps())
      for (OptionDraft option : step.options()) option(kind, option, problems);
  }

  private static void steps(ItemDraft item, Problems problems) {
    for (StepDraft step : item.steps().subList(1, item.steps().size()))
      problems.structure(
          step.spot(), "Only a scenario has steps", "Write 'scenario', or delete this line.");
  }

  private static void option(Kind kind, OptionDraft option, Problems problems) {
    Text next = option.next();
    if (next != null && kind != Kind.SCENARIO)
      problems.structure(
          next.spot(), "Only a scenario leads on", "Write 'scenario', or delete 'next'.");
    if (option.says() != null && kind != Kind.TRUTH)
      problems.structure(
          option.spot(),
          "Only 'truth' has '(" + option.says() + ")'",
          "Write 'truth', or delete it.");
    if (kind != Kind.ORDER && !option.mark().isEmpty() && !option.right())
      problems.structure(
          option.spot(),
          "Option %s is marked '%s'".formatted(option.letter(), option.mark()),
          "Write '- [ ]' or '- [x]'.");
  }
}
