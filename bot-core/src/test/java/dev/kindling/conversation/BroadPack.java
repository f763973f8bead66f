package dev.kindling.conversation;

import dev.kindling.curriculum.Concept;
import dev.kindling.curriculum.CurriculumUnit;
import dev.kindling.curriculum.Lesson;
import dev.kindling.curriculum.LessonId;
import dev.kindling.curriculum.Pack;
import dev.kindling.curriculum.Track;
import dev.kindling.learner.Introduction;
import dev.kindling.learner.Standing;
import dev.kindling.understanding.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A pack of several units: two lessons in the first week, so many units of so many lessons for
 * everyone, and two lessons for leaders, the first of which tells the first of everyone's. B is
 * always right.
 */
final class BroadPack {
  static final LessonId FIRST = lesson("first", 1);
  static final LessonId SECOND = lesson("first", 2);
  static final LessonId LEADERS = lesson("leaders.l1", 1);
  static final LessonId LEADERS_SECOND = lesson("leaders.l1", 2);

  private BroadPack() {}

  static LessonId lesson(String unit, int n) {
    return new LessonId(unit + ".n" + n);
  }

  static String unit(int n) {
    return "everyone.u" + n;
  }

  static Pack of(int units, int lessons) {
    return of(units, lessons, Set.of());
  }

  /** The second of everyone's units needs those local facts. */
  static Pack of(int units, int lessons, Set<String> needs) {
    return of(units, lessons, needs, 2);
  }

  static Pack withFirstWeekOf(int lessons) {
    return of(2, 2, Set.of(), lessons);
  }

  private static Pack of(int units, int lessons, Set<String> needs, int firstWeek) {
    Map<LessonId, Lesson> all = new HashMap<>();
    List<CurriculumUnit> everyone = new ArrayList<>();
    for (int u = 1; u <= units; u++)
      everyone.add(add(all, unit(u), lessons, u == 2 ? needs : Set.of()));
    CurriculumUnit leaders = add(all, "leaders.l1", 2, Set.of());
    List<LessonId> first = add(all, "first", firstWeek, Set.of()).lessons();
    lens(all, lesson(unit(1), 1), Map.of("leaders", LEADERS), List.of());
    lens(all, LEADERS, Map.of("everyone", lesson(unit(1), 1)), List.of());
    lens(all, LEADERS_SECOND, Map.of(), List.of(LEADERS));
    return new Pack(
        "broad",
        1,
        "en-GB",
        "Unit first",
        "I could do first",
        first,
        Map.of(),
        List.of(),
        List.of(
            new Track("everyone", "Track everyone", everyone),
            new Track("leaders", "Track leaders", List.of(leaders))),
        all,
        Map.of("passkey", new Concept("passkey", "Passkey", "A key.", List.of())),
        Map.of(),
        SamplePack.phrases(),
        new Words("en-GB", Map.of(), Map.of()));
  }

  private static CurriculumUnit add(
      Map<LessonId, Lesson> all, String unit, int lessons, Set<String> needs) {
    List<LessonId> ids = IntStream.rangeClosed(1, lessons).mapToObj(n -> lesson(unit, n)).toList();
    ids.forEach(id -> all.put(id, SamplePack.lesson(id, needs)));
    return new CurriculumUnit(unit, "Unit " + unit, "I could do " + unit, ids);
  }

  private static void lens(
      Map<LessonId, Lesson> all,
      LessonId id,
      Map<String, LessonId> lenses,
      List<LessonId> prerequisites) {
    all.computeIfPresent(
        id,
        (_, it) ->
            new Lesson(
                it.id(),
                it.lang(),
                it.revision(),
                it.title(),
                it.body(),
                it.tryIt(),
                it.councillors(),
                it.items(),
                it.concepts(),
                it.outcomes(),
                lenses,
                prerequisites,
                it.needs(),
                it.minutes(),
                it.owner(),
                it.reviewBy(),
                it.sources()));
  }

  /** A life with that pack in which the first week is done and nothing is open. */
  static Life begun(Pack pack) {
    Life life = Life.begin();
    life.pack = pack;
    var progress =
        life.learner
            .progress()
            .lessonDone(FIRST, life.learner.today(life.now).minusDays(3))
            .lessonDone(SECOND, life.learner.today(life.now).minusDays(2));
    life.learner =
        life.learner
            .with(progress)
            .with(life.learner.membership().become(Standing.LEARNING, life.now))
            .with(life.learner.dialogue().introduced(Introduction.DONE));
    return life;
  }
}
