package dev.kindling.content.check;

import dev.kindling.content.draft.ItemDraft;
import dev.kindling.content.draft.LessonDraft;
import dev.kindling.content.draft.OptionDraft;
import dev.kindling.content.draft.PackDraft;
import dev.kindling.content.source.Problems;
import dev.kindling.content.source.Text;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Every item can be asked and answered: a prompt, 3 or 4 options, one of them right. */
final class ItemCheck implements Check {
  private static final String KIND = "single";
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
    kind(item, problems);
    if (item.prompt().isBlank())
      problems.structure(item.spot(), "The item asks nothing", "Write its question under it.");
    if (item.options().size() < 3 || item.options().size() > 4)
      problems.structure(
          item.spot(), "The item has " + item.options().size() + " options", "Give it 3 or 4.");
    oneRight(item, problems);
    Set<String> labels = new HashSet<>();
    item.options().forEach(option -> option(option, labels, problems));
  }

  private static void kind(ItemDraft item, Problems problems) {
    if (!item.kind().isEmpty() && !item.kind().equals(KIND))
      problems.structure(
          item.spot(), "'" + item.kind() + "' is no kind of item", "Write '" + KIND + "'.");
    for (String flag : item.flags())
      if (!flag.equals(ItemDraft.SAY_EARLY))
        problems.structure(
            item.spot(), "Nobody reads '" + flag + "'", "Write 'say-so-early' or nothing.");
  }

  private static void oneRight(ItemDraft item, Problems problems) {
    int right = item.right().size();
    if (right == 0) problems.structure(item.spot(), "No option is right", "Mark one with '- [x]'.");
    for (OptionDraft other : item.right().stream().skip(1).toList())
      problems.structure(
          other.spot(), "Option " + other.letter() + " is right as well", "Keep one '- [x]'.");
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
