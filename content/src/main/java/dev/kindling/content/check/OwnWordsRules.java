package dev.kindling.content.check;

import dev.kindling.content.draft.ExampleDraft;
import dev.kindling.content.draft.ItemDraft;
import dev.kindling.content.draft.OptionDraft;
import dev.kindling.content.source.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** An answer in one's own words: a model answer, and enough answers that a person graded. */
final class OwnWordsRules {
  private static final int FEWEST = 12;

  private OwnWordsRules() {}

  static void check(ItemDraft item, Problems problems) {
    for (OptionDraft option : item.options())
      problems.structure(
          option.spot(), "An answer in one's own words has no options", "Delete it.");
    model(item, problems);
    for (String word : List.of(ExampleDraft.RIGHT, ExampleDraft.PARTLY, ExampleDraft.OTHER))
      if (item.examples(word).isEmpty())
        problems.structure(
            item.spot(), "No example is '" + word + "'", "Add a line '" + word + ": …'.");
    examples(item, problems);
  }

  private static void model(ItemDraft item, Problems problems) {
    List<ExampleDraft> models = item.examples(ExampleDraft.MODEL);
    if (models.isEmpty())
      problems.structure(
          item.spot(), "The item has no model answer", "Add a line 'model: …' under its question.");
    for (ExampleDraft other : models.stream().skip(1).toList())
      problems.structure(other.spot(), "There is a second model answer", "Keep one of the two.");
  }

  private static void examples(ItemDraft item, Problems problems) {
    int graded = item.examples().size() - item.examples(ExampleDraft.MODEL).size();
    if (graded < FEWEST)
      problems.structure(
          item.spot(),
          "The item has " + graded + " graded answers",
          "Add answers as staff give them, to " + FEWEST + " at least.");
    Set<String> seen = new HashSet<>();
    for (ExampleDraft example : item.examples()) {
      String said = example.text().flowed().toLowerCase(Locale.ROOT);
      if (said.isBlank())
        problems.structure(
            example.spot(), "'" + example.word() + ":' says nothing", "Write an answer after it.");
      else if (!seen.add(said))
        problems.structure(example.spot(), "That answer is there twice", "Keep one of them.");
    }
  }
}
