package dev.kindling.content;

import dev.kindling.content.draft.LessonDraft;
import dev.kindling.content.draft.SourceDraft;
import dev.kindling.content.source.Text;
import dev.kindling.curriculum.Lesson;
import dev.kindling.curriculum.LessonId;
import dev.kindling.curriculum.Source;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes a lesson of a draft whose structure is right. */
final class LessonBuilder {
  private LessonBuilder() {}

  static Lesson lesson(LessonDraft draft) {
    return new Lesson(
        new LessonId(draft.id().value()),
        draft.lang().value(),
        draft.revision(),
        draft.title().value(),
        draft.body().flowed(),
        draft.tryIt().flowed(),
        draft.councillors() == null ? null : draft.councillors().flowed(),
        draft.items().stream().map(ItemBuilder::item).toList(),
        set(draft.concepts()),
        set(draft.outcomes()),
        lenses(draft),
        draft.prerequisites().stream().map(id -> new LessonId(id.value())).toList(),
        set(draft.needs()),
        Integer.parseInt(draft.minutes().value()),
        draft.owner().value(),
        LocalDate.parse(draft.reviewBy().value()),
        draft.sources().stream().map(LessonBuilder::source).toList());
  }

  private static Set<String> set(List<Text> texts) {
    return texts.stream().map(Text::value).collect(Collectors.toSet());
  }

  private static Map<String, LessonId> lenses(LessonDraft draft) {
    Map<String, LessonId> lenses = new HashMap<>();
    draft.lenses().forEach((track, id) -> lenses.put(track.value(), new LessonId(id.value())));
    return lenses;
  }

  private static Source source(SourceDraft draft) {
    return new Source(draft.title().value(), draft.url().value(), draft.licence().value());
  }
}
