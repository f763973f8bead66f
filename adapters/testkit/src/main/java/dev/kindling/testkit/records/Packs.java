package dev.kindling.testkit.records;

import dev.kindling.curriculum.Choice;
import dev.kindling.curriculum.CurriculumUnit;
import dev.kindling.curriculum.Item;
import dev.kindling.curriculum.ItemId;
import dev.kindling.curriculum.Lesson;
import dev.kindling.curriculum.LessonId;
import dev.kindling.curriculum.Library;
import dev.kindling.curriculum.Pack;
import dev.kindling.curriculum.Phrases;
import dev.kindling.curriculum.Track;
import dev.kindling.curriculum.Worded;
import dev.kindling.understanding.Words;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Makes small packs in which every phrase says its own key and what it was given. */
public final class Packs {
  private Packs() {}

  /** One track of one unit of so many lessons, with one question each, of which B is right. */
  public static Library ofLessons(int count) {
    List<LessonId> ids =
        IntStream.range(0, count).mapToObj(n -> new LessonId("everyone.unit.n" + n)).toList();
    Map<LessonId, Lesson> lessons = new HashMap<>();
    ids.forEach(id -> lessons.put(id, lesson(id)));
    CurriculumUnit unit = new CurriculumUnit("everyone.unit", "Unit", "", ids);
    Pack pack =
        new Pack(
            "small",
            1,
            "en-GB",
            "First week",
            List.of(),
            Map.of(),
            List.of(),
            List.of(new Track("everyone", "Everyone", List.of(unit))),
            lessons,
            Map.of(),
            Map.of(),
            phrases(),
            new Words("en-GB", Map.of(), Map.of()));
    return new Library(Map.of("en-GB", pack), "en-GB");
  }

  private static Lesson lesson(LessonId id) {
    return new Lesson(
        id,
        "en-GB",
        1,
        "Title " + id,
        "Body " + id,
        "If so, then.",
        null,
        List.of(item(id)),
        Set.of(),
        Set.of(),
        Map.of(),
        List.of(),
        Set.of(),
        2,
        "owner",
        LocalDate.of(2030, 1, 1),
        List.of());
  }

  private static Item item(LessonId lesson) {
    List<Choice> choices =
        List.of(
            new Choice("One", "One", false, "Not one"),
            new Choice("Two", "Two", true, "Two it is"));
    ItemId id = new ItemId(lesson.value().replace('.', '-') + ".1");
    return new Item.Single(id, "Which?", choices, false);
  }

  private static Phrases phrases() {
    Map<Worded, List<String>> words = new HashMap<>();
    for (Worded phrase : Worded.all()) words.put(phrase, List.of(words(phrase)));
    return new Phrases(words);
  }

  private static String words(Worded phrase) {
    String words =
        phrase.arguments().stream()
            .sorted()
            .map(" {%s}"::formatted)
            .reduce(phrase.key(), String::concat);
    return phrase.key().startsWith("button-") ? phrase.key().substring("button-".length()) : words;
  }
}
