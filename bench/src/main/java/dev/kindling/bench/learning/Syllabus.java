package dev.kindling.bench.learning;

import dev.kindling.curriculum.Choice;
import dev.kindling.curriculum.Concept;
import dev.kindling.curriculum.CurriculumUnit;
import dev.kindling.curriculum.Item;
import dev.kindling.curriculum.ItemId;
import dev.kindling.curriculum.Lesson;
import dev.kindling.curriculum.LessonId;
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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lessons with two or three items in turn, and a pack of them for the coach. */
final class Syllabus {
  private static final int FIRST_WEEK = 5;
  private static final int UNIT = 5;

  /** Ideas of neighbouring units are taken for each other. */
  private static final int CONFUSED_WITH = 6;

  private final int lessons;

  Syllabus(int lessons) {
    this.lessons = lessons;
  }

  int lessons() {
    return lessons;
  }

  int items() {
    return firstItem(lessons);
  }

  /** The items of a lesson: numbers from 0. */
  IntStream itemsOf(int lesson) {
    return IntStream.range(firstItem(lesson), firstItem(lesson + 1));
  }

  private static int firstItem(int lesson) {
    return lesson * 2 + lesson / 2;
  }

  static LessonId id(int lesson) {
    return new LessonId("bench.lesson-" + lesson);
  }

  /** The number of the item with that id. */
  static int item(ItemId id) {
    return Integer.parseInt(id.value().substring("item-".length()));
  }

  /** The number of the lesson with that id. */
  static int lesson(LessonId id) {
    return Integer.parseInt(id.value().substring("bench.lesson-".length()));
  }

  Pack pack() {
    Map<LessonId, Lesson> all =
        IntStream.range(0, lessons)
            .mapToObj(this::lesson)
            .collect(Collectors.toMap(Lesson::id, lesson -> lesson));
    return new Pack(
        "bench",
        1,
        "en-GB",
        "First week",
        ids(0, FIRST_WEEK).toList(),
        Map.of(),
        List.of(),
        List.of(new Track("everyone", "Everyone", units())),
        all,
        concepts(),
        Map.of(),
        phrases(),
        new Words("en-GB", Map.of(), Map.of()));
  }

  private Stream<LessonId> ids(int from, int until) {
    return IntStream.range(from, Math.min(until, lessons)).mapToObj(Syllabus::id);
  }

  private List<CurriculumUnit> units() {
    return IntStream.iterate(FIRST_WEEK, from -> from < lessons, from -> from + UNIT)
        .mapToObj(
            from -> new CurriculumUnit("unit-" + from, "Unit", "", ids(from, from + UNIT).toList()))
        .toList();
  }

  private Map<String, Concept> concepts() {
    return IntStream.range(0, lessons)
        .mapToObj(i ->
            new Concept(
                concept(i), "Idea", "An idea.", List.of(), Set.of(concept(i + CONFUSED_WITH))))
        .collect(Collectors.toMap(Concept::id, concept -> concept));
  }

  private static String concept(int lesson) {
    return "idea-" + lesson;
  }

  private Lesson lesson(int lesson) {
    return new Lesson(
        id(lesson),
        "en-GB",
        1,
        "A lesson",
        "Something to know.",
        "If so, then.",
        null,
        itemsOf(lesson).mapToObj(Syllabus::item).toList(),
        Set.of(concept(lesson)),
        Set.of(),
        Map.of(),
        List.of(),
        Set.of(),
        2,
        "bench",
        LocalDate.MAX,
        List.of());
  }

  private static Item item(int item) {
    List<Choice> choices =
        IntStream.range(0, 4)
            .mapToObj(i -> new Choice("Option " + i, "Option " + i, i == 0, "Because."))
            .toList();
    return new Item.Single(new ItemId("item-" + item), "What is it?", choices, false);
  }

  private static Phrases phrases() {
    Map<Worded, List<String>> words = new HashMap<>();
    for (Worded phrase : Worded.all()) words.put(phrase, List.of(phrase.key()));
    return new Phrases(words);
  }
}
