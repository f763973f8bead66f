package dev.kindling.conversation;

import dev.kindling.curriculum.CurriculumUnit;
import dev.kindling.curriculum.LessonId;
import dev.kindling.curriculum.Phrase;
import dev.kindling.learner.Covered;
import dev.kindling.learner.Learner;
import dev.kindling.learner.Progress;
import java.util.List;

/**
 * "Show me …": a unit, which comes back if it was skipped; a lesson to read; or what a word means.
 */
final class UnitsShown {
  private UnitsShown() {}

  static Response show(Scene scene, String title) {
    return Units.called(scene, title)
        .map(unit -> show(scene, unit))
        .or(() -> Units.lesson(scene, title).map(lesson -> Lenses.read(scene, lesson)))
        .orElseGet(() -> Infos.concept(scene, title));
  }

  private static Response show(Scene scene, CurriculumUnit unit) {
    List<LessonId> skipped =
        unit.lessons().stream().filter(scene.learner().progress().known()::has).toList();
    return skipped.isEmpty() ? there(scene, unit) : back(scene, unit, skipped);
  }

  private static Response back(Scene scene, CurriculumUnit unit, List<LessonId> skipped) {
    Learner learner = scene.learner();
    Progress progress = learner.progress();
    for (LessonId lesson : skipped) progress = progress.lessonUnknown(lesson);
    return Response.say(
            scene,
            learner.with(progress),
            Phrase.UNIT_BACK,
            "unit",
            unit.title(),
            "count",
            Integer.toString(skipped.size()))
        .counted("units.back");
  }

  private static Response there(Scene scene, CurriculumUnit unit) {
    Covered covered = new Covered(scene.pack(), scene.learner().progress());
    long done = unit.lessons().stream().filter(covered::has).count();
    List<String> titles =
        unit.lessons().stream()
            .flatMap(id -> scene.pack().lesson(id).stream())
            .map(lesson -> lesson.title())
            .toList();
    return Response.say(
        scene,
        Phrase.UNIT_SHOWN,
        "unit",
        unit.title(),
        "done",
        Long.toString(done),
        "total",
        Integer.toString(unit.lessons().size()),
        "lessons",
        String.join(" · ", titles));
  }
}
