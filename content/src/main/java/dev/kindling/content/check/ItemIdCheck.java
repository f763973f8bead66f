package dev.kindling.content.check;

import dev.kindling.content.draft.ItemDraft;
import dev.kindling.content.draft.LanguageDraft;
import dev.kindling.content.draft.LessonDraft;
import dev.kindling.content.draft.PackDraft;
import dev.kindling.content.source.Problems;
import dev.kindling.content.source.Spot;
import dev.kindling.curriculum.ItemId;
import java.util.HashMap;
import java.util.Map;

/** Items' ids have the right form and are each used once in a language: records go by them. */
final class ItemIdCheck implements Check {
  @Override
  public void check(PackDraft pack, Problems problems) {
    for (LanguageDraft lang : pack.inLanguage().values()) {
      Map<String, Spot> seen = new HashMap<>();
      for (LessonDraft lesson : lang.lessons().values())
        lesson.items().forEach(item -> once(item, seen, problems));
    }
  }

  private static void once(ItemDraft item, Map<String, Spot> seen, Problems problems) {
    if (item.id().isBlank()) return;
    Spot other = seen.putIfAbsent(item.id().value(), item.spot());
    if (other != null)
      problems.structure(
          item.spot(), "The item '%s' is at %s too".formatted(item.id(), other), "Rename one.");
    form(item, problems);
  }

  private static void form(ItemDraft item, Problems problems) {
    try {
      new ItemId(item.id().value());
    } catch (IllegalArgumentException badForm) {
      problems.structure(item.spot(), String.valueOf(badForm.getMessage()), "Choose another id.");
    }
  }
}
