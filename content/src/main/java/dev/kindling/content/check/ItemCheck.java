package dev.kindling.content.check;

import dev.kindling.content.draft.ItemDraft;
import dev.kindling.content.draft.LessonDraft;
import dev.kindling.content.draft.OptionDraft;
import dev.kindling.content.draft.PackDraft;
import dev.kindling.content.draft.StepDraft;
import dev.kindling.content.source.Problems;
import dev.kindling.content.source.Spot;
import dev.kindling.content.source.Text;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Every item can be asked: it has a prompt, and each option has its words, label and feedback. */
final class ItemCheck implements Check {
  private static final int LONGEST_LABEL = 20;

  @Override
  public void check(PackDraft pack, Problems problems) {
    for (LessonDraft lesson : pack.lessons()) {
      enough(lesson, problems);
      lesson.items().forEach(item -> item(item, problems));
    }
  }

  private static void enough(LessonDraft lesson, Problems problems) {
    if (lesson.items().size() < 2)
      problems.wording(
          lesson.spot(), "The lesson has fewer than two items", "Add another ':::item'.");
  }

  private static void item(ItemDraft item, Problems problems) {
    asks("item", item.spot(), item.steps().getFirst(), problems);
    for (StepDraft step : item.steps().subList(1, item.steps().size()))
      asks("step", step.spot(), step, problems);
  }

  private static void asks(String kind, Spot spot, StepDraft step, Problems problems) {
    if (step.prompt().isBlank())
      problems.structure(spot, "The " + kind + " asks nothing", "Write its question under it.");
    Set<String> labels = new HashSet<>();
    step.options().forEach(option -> option(option, labels, problems));
  }

  private static void option(OptionDraft option, Set<String> labels, Problems problems) {
    if (option.text().isBlank())
      problems.structure(
          option.spot(), name(option) + " has no text", "Write it after the brackets.");
    if (option.feedback().isBlank())
      problems.structure(
          option.spot(),
          name(option) + " has no feedback",
          "Add a line starting with '  > ' under it.");
    label(option, labels, problems);
  }

  private static void label(OptionDraft option, Set<String> labels, Problems problems) {
    Text label = option.label();
    if (label == null || label.isBlank())
      problems.structure(
          option.spot(), name(option) + " has no label", "Add {label: \"…\"} at its end.");
    else if (label.value().length() > LONGEST_LABEL)
      problems.structure(
          label.spot(),
          "The label of %s has %d characters".formatted(option.letter(), label.value().length()),
          "Cut it to " + LONGEST_LABEL + ".");
    else if (!labels.add(label.value().toLowerCase(Locale.ROOT)))
      problems.structure(
          label.spot(), "Two options have the label '" + label + "'", "Change one of them.");
  }

  private static String name(OptionDraft option) {
    return "Option " + option.letter();
  }
}
