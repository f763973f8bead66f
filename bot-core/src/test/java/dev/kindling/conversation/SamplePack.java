package dev.kindling.conversation;

import dev.kindling.curriculum.Choice;
import dev.kindling.curriculum.Concept;
import dev.kindling.curriculum.CurriculumUnit;
import dev.kindling.curriculum.Item;
import dev.kindling.curriculum.ItemId;
import dev.kindling.curriculum.Lesson;
import dev.kindling.curriculum.LessonId;
import dev.kindling.curriculum.LocalFact;
import dev.kindling.curriculum.Pack;
import dev.kindling.curriculum.Phrases;
import dev.kindling.curriculum.Track;
import dev.kindling.curriculum.Worded;
import dev.kindling.understanding.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A small pack: two lessons in the first week, two in each of two tracks, B always right. */
final class SamplePack {
  static final LessonId FIRST = new LessonId("first.one");
  static final LessonId SECOND = new LessonId("first.two");
  static final LessonId THIRD = new LessonId("everyone.one");
  static final LessonId NEEDS_FACT = new LessonId("everyone.two");

  private SamplePack() {}

  static Pack pack() {
    Map<LessonId, Lesson> lessons = new HashMap<>();
    Stream.of(FIRST, SECOND, THIRD, new LessonId("leaders.one"))
        .forEach(id -> lessons.put(id, lesson(id, Set.of())));
    lessons.put(NEEDS_FACT, lesson(NEEDS_FACT, Set.of("security-report")));
    return new Pack(
        "sample",
        1,
        "en-GB",
        "First week",
        List.of(FIRST, SECOND),
        Map.of("ai", SECOND),
        List.of(),
        List.of(
            track("everyone", THIRD, NEEDS_FACT), track("leaders", new LessonId("leaders.one"))),
        lessons,
        Map.of(
            "passkey",
            new Concept("passkey", "Passkey", "A key on your phone.", List.of("pass key"))),
        Map.of("security-report", new LocalFact("security-report", "Who?", "x", "your IT desk")),
        phrases(),
        new Words("en-GB", Map.of(), Map.of()));
  }

  private static Track track(String id, LessonId... lessons) {
    return new Track(
        id, "Track " + id, List.of(new CurriculumUnit(id + ".unit", "Unit", "", List.of(lessons))));
  }

  static Lesson lesson(LessonId id, Set<String> needs) {
    return new Lesson(
        id,
        "en-GB",
        7,
        "Title " + id,
        "Body of " + id + ", ask {security-report}.",
        "If so, then.",
        null,
        List.of(item(id, 1), item(id, 2)),
        Set.of("passkey"),
        Set.of(),
        Map.of(),
        List.of(),
        needs,
        2,
        "owner",
        LocalDate.of(2027, 1, 1),
        List.of());
  }

  private static Item item(LessonId lesson, int n) {
    List<Choice> choices = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      String letter = Letters.of(i);
      choices.add(new Choice("Option " + letter, "Label " + letter, i == 1, "Because " + letter));
    }
    return new Item.Single(
        new ItemId(lesson.value().replace('.', '-') + "." + n), "Ask " + n, choices, false);
  }

  /** Every phrase says its own key and what it was given, so that tests can see both. */
  static Phrases phrases() {
    Map<Worded, List<String>> words = new HashMap<>();
    for (Worded phrase : Worded.all()) words.put(phrase, List.of(words(phrase)));
    return new Phrases(words);
  }

  private static String words(Worded phrase) {
    StringBuilder words = new StringBuilder(phrase.key());
    phrase.arguments().stream().sorted().forEach(a -> words.append(" {").append(a).append('}'));
    boolean label = phrase.key().startsWith("button-");
    return label ? phrase.key().substring("button-".length()) : words.toString();
  }
}
