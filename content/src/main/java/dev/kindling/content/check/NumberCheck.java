package dev.kindling.content.check;

import dev.kindling.content.draft.LessonDraft;
import dev.kindling.content.draft.PackDraft;
import dev.kindling.content.source.Problems;
import dev.kindling.content.source.Text;
import dev.kindling.curriculum.ItemId;
import dev.kindling.curriculum.LessonId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** No two lessons and no two items share the number that stands for their ids in records. */
final class NumberCheck implements Check {
  @Override
  public void check(PackDraft pack, Problems problems) {
    List<LessonDraft> lessons = pack.lessons();
    List<Text> items = lessons.stream().flatMap(l -> l.items().stream()).map(i -> i.id()).toList();
    unlike(
        "lessons", lessons.stream().map(LessonDraft::id).toList(), NumberCheck::lesson, problems);
    unlike("items", items, NumberCheck::item, problems);
  }

  private static int lesson(String id) {
    return new LessonId(id).number();
  }

  private static int item(String id) {
    return new ItemId(id).number();
  }

  private static void unlike(
      String kind, List<Text> ids, ToIntFunction<String> number, Problems problems) {
    Map<Integer, Text> first = new HashMap<>();
    for (Text id : ids) {
      if (!LessonId.isWellFormed(id.value())) continue;
      Text other = first.putIfAbsent(number.applyAsInt(id.value()), id);
      if (other != null && !other.value().equals(id.value()))
        problems.structure(
            id.spot(),
            "The %s '%s' and '%s' share a number".formatted(kind, other, id),
            "Rename one.");
    }
  }
}
