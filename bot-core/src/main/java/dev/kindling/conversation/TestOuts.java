package dev.kindling.conversation;

import dev.kindling.curriculum.CurriculumUnit;
import dev.kindling.curriculum.ItemId;
import dev.kindling.curriculum.Lesson;
import dev.kindling.curriculum.LessonId;
import dev.kindling.curriculum.Phrase;
import dev.kindling.learner.Answered;
import dev.kindling.learner.Covered;
import dev.kindling.learner.Dialogue;
import dev.kindling.learner.Learner;
import dev.kindling.learner.Sitting;
import dev.kindling.schedule.DayPlan;
import java.util.List;
import java.util.Optional;

/**
 * The quiz over one unit that skips it: a question for each lesson still open, most of them right.
 */
final class TestOuts {
  /** Of a hundred. */
  private static final int PASS = 80;

  private TestOuts() {}

  /**
   * Asks about the unit with that title; without a title about the one they are on.
   *
   * @param title as said; empty for none
   */
  static Response start(Scene scene, String title) {
    Optional<CurriculumUnit> unit = title.isEmpty() ? current(scene) : Units.called(scene, title);
    return unit.map(found -> start(scene, found))
        .orElseGet(() -> Response.say(scene, Phrase.TEST_OUT_WHICH));
  }

  private static Response start(Scene scene, CurriculumUnit unit) {
    List<ItemId> items = questions(scene, unit);
    if (items.isEmpty()) return Response.say(scene, Phrase.TEST_OUT_NOTHING, "unit", unit.title());
    String words =
        scene
            .voice()
            .say(
                Phrase.TEST_OUT_INTRODUCTION,
                "unit",
                unit.title(),
                "needed",
                Integer.toString(needed(items.size())),
                "total",
                Integer.toString(items.size()));
    return Asking.begin(scene, Sitting.testOut(unit.id()), items, words)
        .counted("test-outs.started");
  }

  /** The unit of the lesson they are on, while it is open; else of the one that comes next. */
  private static Optional<CurriculumUnit> current(Scene scene) {
    Covered covered = new Covered(scene.pack(), scene.learner().progress());
    LessonId on = scene.learner().dialogue().lesson();
    return Optional.ofNullable(on)
        .flatMap(scene.pack()::unitOf)
        .filter(unit -> !unit.lessons().stream().allMatch(covered::has))
        .or(() ->
            DayPlan.nextLesson(scene.pack(), scene.learner(), scene.organisation())
                .map(Lesson::id)
                .flatMap(scene.pack()::unitOf));
  }

  private static List<ItemId> questions(Scene scene, CurriculumUnit unit) {
    Covered covered = new Covered(scene.pack(), scene.learner().progress());
    return unit.lessons().stream()
        .filter(id -> !covered.has(id))
        .flatMap(id -> scene.pack().lesson(id).stream())
        .flatMap(lesson ->
            new Sampling(scene, lesson.id().value()).from(List.of(lesson)).stream().limit(1))
        .limit(Dialogue.KEPT)
        .toList();
  }

  private static int needed(int total) {
    return Math.ceilDiv(total * PASS, 100);
  }

  static Response finish(Scene scene, Answered last) {
    Dialogue dialogue = scene.learner().dialogue();
    List<Answered> answers = dialogue.answers();
    int right = (int) answers.stream().filter(answer -> Asking.isRight(scene, answer)).count();
    return scene
        .pack()
        .unit(dialogue.sitting().about())
        .map(unit -> finish(scene, last, unit, right, answers.size()))
        .orElseGet(() -> Sittings.told(scene, last, scene.voice().say(Phrase.PLACEMENT_NONE)));
  }

  private static Response finish(
      Scene scene, Answered last, CurriculumUnit unit, int right, int total) {
    boolean known = right >= needed(total);
    Learner learner = scene.learner();
    Learner after = known ? learner.with(Placements.known(scene, learner, unit)) : learner;
    String words =
        scene
            .voice()
            .say(
                known ? Phrase.TEST_OUT_KNOWN : Phrase.TEST_OUT_NOT_YET,
                "unit",
                unit.title(),
                "right",
                Integer.toString(right),
                "total",
                Integer.toString(total));
    return Sittings.told(scene.with(after), last, words)
        .counted(known ? "test-outs.known" : "test-outs.other");
  }
}
