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
import dev.kindling.curriculum.Season;
import dev.kindling.curriculum.Track;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A pack for a year: three lessons in the first week, forty in each of two tracks, four of the
 * season. Every tenth lesson needs a local fact, every other needs the one before it.
 */
final class YearPack {
  static final int TRACK = 40;
  static final List<String> TRACKS = List.of("everyone", "leaders");

  private static final Pack SAMPLE = SamplePack.pack();

  private YearPack() {}

  static Pack pack() {
    Map<LessonId, Lesson> lessons = new HashMap<>();
    Stream.concat(
            Stream.of(lessons("first", 3), lessons("season", 4)),
            TRACKS.stream().map(track -> lessons(track, TRACK)))
        .flatMap(List::stream)
        .forEach(lesson -> lessons.put(lesson.id(), lesson));
    return new Pack(
        "year",
        1,
        "en-GB",
        "First week",
        ids("first", 0, 3),
        Map.of("ai", new LessonId("everyone.5")),
        seasons(),
        TRACKS.stream().map(YearPack::track).toList(),
        lessons,
        concepts(),
        Map.of("desk", new LocalFact("desk", "Who?", "x", "your IT desk")),
        SAMPLE.phrases(),
        SAMPLE.words());
  }

  /** Two at the same time, one for Wales only, one of a single day. */
  private static List<Season> seasons() {
    return List.of(
        season(0, "2026-05-01", "2026-05-20", Set.of()),
        season(1, "2026-05-04", "2026-05-12", Set.of()),
        season(2, "2026-06-01", "2026-06-30", Set.of("wales")),
        season(3, "2026-10-07", "2026-10-07", Set.of()));
  }

  private static Season season(int n, String from, String until, Set<String> nations) {
    LessonId lesson = new LessonId("season." + n);
    return new Season(lesson, LocalDate.parse(from), LocalDate.parse(until), nations);
  }

  private static Track track(String id) {
    List<CurriculumUnit> units =
        IntStream.iterate(0, from -> from < TRACK, from -> from + 4)
            .mapToObj(from ->
                new CurriculumUnit(id + ".unit-" + from, "Unit", "I can.", ids(id, from, from + 4)))
            .toList();
    return new Track(id, "Track " + id, units);
  }

  private static List<LessonId> ids(String prefix, int from, int until) {
    return IntStream.range(from, until).mapToObj(n -> new LessonId(prefix + "." + n)).toList();
  }

  private static List<Lesson> lessons(String prefix, int count) {
    return IntStream.range(0, count).mapToObj(n -> lesson(prefix, n)).toList();
  }

  private static Lesson lesson(String prefix, int n) {
    boolean inTrack = TRACKS.contains(prefix);
    LessonId id = new LessonId(prefix + "." + n);
    boolean needsFormer = inTrack && n % 2 == 1;
    return new Lesson(
        id,
        "en-GB",
        1,
        "Title " + id,
        "Body.",
        "If so, then.",
        null,
        IntStream.range(0, 2 + n % 2).mapToObj(i -> item(id, i)).toList(),
        Set.of("idea-" + n % 15),
        Set.of(),
        Map.of(),
        needsFormer ? ids(prefix, n - 1, n) : List.of(),
        inTrack && n % 10 == 9 ? Set.of("desk") : Set.of(),
        2,
        "owner",
        LocalDate.of(2027, 1, 1),
        List.of());
  }

  private static Map<String, Concept> concepts() {
    Map<String, Concept> concepts = new HashMap<>();
    for (int n = 0; n < 15; n++) {
      Set<String> confusable = Set.of("idea-" + (n + 1) % 15);
      concepts.put("idea-" + n, new Concept("idea-" + n, "Idea", "One.", List.of(), confusable));
    }
    return concepts;
  }

  private static Item item(LessonId lesson, int n) {
    List<Choice> choices =
        IntStream.range(0, 4)
            .mapToObj(i -> new Choice("Option " + i, "Label " + i, i == 1, "Because " + i))
            .toList();
    return new Item.Single(new ItemId(lesson + "." + n), "Ask " + n, choices, false);
  }
}
