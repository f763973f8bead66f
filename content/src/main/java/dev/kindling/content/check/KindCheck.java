package dev.kindling.content.check;

import dev.kindling.content.draft.ItemDraft;
import dev.kindling.content.draft.Kind;
import dev.kindling.content.draft.LessonDraft;
import dev.kindling.content.draft.OptionDraft;
import dev.kindling.content.draft.PackDraft;
import dev.kindling.content.draft.StepDraft;
import dev.kindling.content.source.Problems;
import java.util.List;

/** Every item is of a kind that there is, and can be answered as items of its kind are. */
final class KindCheck implements Check {
  @Override
  public void check(PackDraft pack, Problems problems) {
    for (LessonDraft lesson : pack.lessons())
      for (ItemDraft item : lesson.items()) item(item, problems);
  }

  private static void item(ItemDraft item, Problems problems) {
    flags(item, problems);
    item.known()
        .ifPresentOrElse(kind -> ofKind(kind, item, problems), () -> unknown(item, problems));
  }

  private static void unknown(ItemDraft item, Problems problems) {
    if (item.kind().isEmpty()) return;
    problems.structure(
        item.spot(),
        "'" + item.kind() + "' is no kind of item",
        "The kinds are "
            + String.join(", ", Kind.words())
            + Nearest.hint(item.kind(), Kind.words())
            + ".");
  }

  private static void flags(ItemDraft item, Problems problems) {
    for (String flag : item.flags()) {
      if (!flag.equals(ItemDraft.SAY_EARLY))
        problems.structure(
            item.spot(), "Nobody reads '" + flag + "'", "Write 'say-so-early' or nothing.");
      else if (!item.kind().equals(Kind.SINGLE.word()))
        problems.structure(
            item.spot(), "Only 'single' can be '" + flag + "'", "Delete it, or write 'single'.");
    }
  }

  private static void ofKind(Kind kind, ItemDraft item, Problems problems) {
    Strangers.in(kind, item, problems);
    switch (kind) {
      case SINGLE -> single(item.steps().getFirst(), item, problems);
      case MULTIPLE -> multiple(item, problems);
      case ORDER -> OrderRules.check(item, problems);
      case TRUTH -> truth(item, problems);
      case SCENARIO -> ScenarioRules.check(item, problems);
      case TEXT -> OwnWordsRules.check(item, problems);
    }
  }

  private static void single(StepDraft step, ItemDraft item, Problems problems) {
    if (step.options().size() < 3 || step.options().size() > 4)
      problems.structure(
          item.spot(), "The item has " + step.options().size() + " options", "Give it 3 or 4.");
    oneRight(step, problems);
  }

  /** Exactly one option of the step is right. */
  static void oneRight(StepDraft step, Problems problems) {
    List<OptionDraft> right = step.right();
    if (right.isEmpty())
      problems.structure(step.spot(), "No option is right", "Mark one with '- [x]'.");
    for (OptionDraft other : right.stream().skip(1).toList())
      problems.structure(
          other.spot(), "Option " + other.letter() + " is right as well", "Keep one '- [x]'.");
  }

  private static void multiple(ItemDraft item, Problems problems) {
    int options = item.options().size();
    if (options < 3 || options > 6)
      problems.structure(item.spot(), "The item has " + options + " options", "Give it 3 to 6.");
    int right = item.steps().getFirst().right().size();
    if (right < 2)
      problems.structure(
          item.spot(),
          "Fewer than two options are right",
          "Mark two or more with '- [x]', or write 'single'.");
    else if (right == options)
      problems.wording(item.spot(), "Every option is right", "Add one that people take for it.");
  }

  private static void truth(ItemDraft item, Problems problems) {
    single(item.steps().getFirst(), item, problems);
    for (OptionDraft option : item.options())
      if (option.says() == null)
        problems.structure(
            option.spot(),
            "Option " + option.letter() + " says neither true nor false",
            "Write '(true)' or '(false)' after its brackets.");
    if (item.options().stream().map(OptionDraft::says).distinct().count() < 2)
      problems.structure(
          item.spot(), "Every option says the same", "Let one say '(true)' and one '(false)'.");
  }
}
