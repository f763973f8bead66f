package dev.kindling.conversation;

import dev.kindling.curriculum.CurriculumUnit;
import dev.kindling.curriculum.Lesson;
import dev.kindling.curriculum.LessonId;
import dev.kindling.curriculum.Pack;
import dev.kindling.curriculum.Phrase;
import dev.kindling.learner.Agreement;
import dev.kindling.learner.Answered;
import dev.kindling.learner.Awaiting;
import dev.kindling.learner.Covered;
import dev.kindling.learner.Dialogue;
import dev.kindling.learner.Knowledge;
import dev.kindling.learner.Learner;
import dev.kindling.learner.Sitting;
import dev.kindling.schedule.DayPlan;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A unit's statement: how far somebody agrees with it, asked at the end of the sitting before the
 * unit's first lesson and at the end of its last.
 */
final class Statements {
  private Statements() {}

  /** What is to be asked now, the feedback of that answer above it; empty for nothing. */
  static Optional<Awaiting.Statement> due(Scene scene, @Nullable Answered last) {
    int number = scene.learner().dialogue().nextQuestion();
    return finished(scene)
        .map(unit -> new Awaiting.Statement(number, unit.id(), true, last))
        .or(() ->
            beginning(scene).map(unit -> new Awaiting.Statement(number, unit.id(), false, last)));
  }

  /**
   * The unit whose last lesson they have just done, if they spoke of it before and not since. Not
   * one that a quiz has skipped: they have seen nothing of it that could have changed them.
   */
  private static Optional<CurriculumUnit> finished(Scene scene) {
    Dialogue dialogue = scene.learner().dialogue();
    LessonId lesson = dialogue.lesson();
    Knowledge knowledge = scene.learner().knowledge();
    boolean learnt = dialogue.sitting().kind() == Sitting.Kind.LESSON;
    if (lesson == null || !learnt || !scene.learner().progress().lessons().has(lesson))
      return Optional.empty();
    Covered covered = new Covered(scene.pack(), scene.learner().progress());
    return scene
        .pack()
        .unitOf(lesson)
        .filter(unit -> isSaid(knowledge.on(unit.id()).before()))
        .filter(unit -> knowledge.on(unit.id()).after() == 0)
        .filter(unit -> unit.lessons().stream().allMatch(covered::has));
  }

  /** The unit of the next lesson, if it is the first they take of it and they weren't asked. */
  private static Optional<CurriculumUnit> beginning(Scene scene) {
    Learner learner = scene.learner();
    return DayPlan.nextLesson(scene.pack(), learner, scene.organisation())
        .map(Lesson::id)
        .flatMap(scene.pack()::unitOf)
        .filter(unit -> !unit.confidence().isBlank())
        .filter(unit -> learner.knowledge().on(unit.id()).before() == 0)
        .filter(unit -> hasJustBegun(scene, unit));
  }

  /**
   * Before a unit's first lesson. Nothing is asked before the very first lesson there is: so in the
   * first week it is asked within its first half.
   */
  private static boolean hasJustBegun(Scene scene, CurriculumUnit unit) {
    Covered covered = new Covered(scene.pack(), scene.learner().progress());
    long done = unit.lessons().stream().filter(covered::has).count();
    return isFirstWeek(unit) ? done * 2 <= unit.lessons().size() : done == 0;
  }

  static boolean isFirstWeek(CurriculumUnit unit) {
    return unit.id().equals(Pack.FIRST_WEEK);
  }

  private static boolean isSaid(int said) {
    return said >= 1 && said <= 5;
  }

  /** They said how far they agree, or {@link Agreement#SKIPPED}. */
  static Response said(Scene scene, Awaiting.Statement statement, int how) {
    Learner learner = scene.learner();
    Knowledge knowledge = learner.knowledge();
    Agreement before = knowledge.on(statement.unit());
    Agreement now = statement.after() ? before.withAfter(how) : before.withBefore(how);
    Learner after =
        learner
            .with(knowledge.with(statement.unit(), now))
            .with(learner.dialogue().await(new Awaiting.Nothing()));
    Response next =
        due(scene.with(after), null)
            .map(asked -> Quizzes.again(scene.with(after.with(after.dialogue().await(asked)))))
            .orElseGet(() -> thanks(scene, after, statement, now));
    String when = statement.after() ? ".after." : ".before.";
    return next.counted("statement." + statement.unit() + when + how);
  }

  /** Shows what has changed, where something can be compared. */
  private static Response thanks(
      Scene scene, Learner learner, Awaiting.Statement statement, Agreement said) {
    OptionalInt lift = said.lift();
    if (!statement.after() || lift.isEmpty())
      return Response.say(scene, learner, Phrase.STATEMENT_THANKS);
    Phrase phrase =
        lift.getAsInt() > 0
            ? Phrase.STATEMENT_ROSE
            : lift.getAsInt() == 0 ? Phrase.STATEMENT_SAME : Phrase.STATEMENT_FELL;
    String before = Integer.toString(said.before());
    String after = Integer.toString(said.after());
    return Response.say(scene, learner, phrase, "before", before, "after", after);
  }
}
