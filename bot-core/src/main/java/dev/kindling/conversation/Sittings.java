package dev.kindling.conversation;

import dev.kindling.curriculum.LessonId;
import dev.kindling.curriculum.Phrase;
import dev.kindling.learner.Answered;
import dev.kindling.learner.Awaiting;
import dev.kindling.learner.Dialogue;
import dev.kindling.learner.Introduction;
import dev.kindling.learner.Learner;
import dev.kindling.message.Block;
import dev.kindling.message.Message;
import dev.kindling.schedule.DayPlan;
import java.util.ArrayList;
import java.util.List;

/** The end of a sitting: every question has its answer. */
final class Sittings {
  private Sittings() {}

  static Response finish(Scene scene, Answered last) {
    return switch (scene.learner().dialogue().sitting().kind()) {
      case LESSON -> lesson(scene, last);
      case REVIEW -> done(scene, last);
      case PLACEMENT -> Placements.finish(scene, last);
      case TEST_OUT -> TestOuts.finish(scene, last);
    };
  }

  private static Response lesson(Scene scene, Answered last) {
    Learner learner = lessonDone(scene);
    boolean first = learner.dialogue().introduced().compareTo(Introduction.GOAL_ASKED) < 0;
    Scene after = scene.with(learner);
    Response response = first ? askGoal(after, last) : done(after, last);
    boolean offered = !first && Placements.isOffered(scene.learner(), after);
    return (offered ? response.and(Placements.offer(after)) : response).counted("lessons.done");
  }

  private static Learner lessonDone(Scene scene) {
    Learner learner = scene.learner();
    LessonId lesson = learner.dialogue().lesson();
    return lesson == null
        ? learner
        : learner.with(learner.progress().lessonDone(lesson, scene.today()));
  }

  private static Response askGoal(Scene scene, Answered last) {
    Learner learner = scene.learner();
    Dialogue dialogue = learner.dialogue();
    Awaiting goal = new Awaiting.Goal(dialogue.nextQuestion(), last);
    Learner asked = learner.with(dialogue.await(goal).introduced(Introduction.GOAL_ASKED));
    return Quizzes.again(scene.with(asked));
  }

  private static Response done(Scene scene, Answered last) {
    return Statements.due(scene, last)
        .map(statement -> ask(scene, statement))
        .orElseGet(() -> over(scene, last));
  }

  private static Response ask(Scene scene, Awaiting.Statement statement) {
    Learner learner = scene.learner();
    return Quizzes.again(scene.with(learner.with(learner.dialogue().await(statement))));
  }

  /** The end of a quiz that changed the plan, in some words; then what is to be asked. */
  static Response told(Scene scene, Answered last, String words) {
    List<Block> blocks = new ArrayList<>(scene.screens(last.number()).feedback(last));
    blocks.add(new Block.Paragraph(words));
    String summary = scene.screens(last.number()).verdict(last);
    Message told = Message.summarised(scene.voice().lang(), summary, blocks);
    return Statements.due(scene, null)
        .map(statement -> ask(scene, statement).after(told))
        .orElseGet(() -> Response.of(scene.learner(), told));
  }

  private static Response over(Scene scene, Answered last) {
    Learner learner = scene.learner();
    List<Block> blocks = new ArrayList<>(scene.screens(last.number()).feedback(last));
    boolean more = DayPlan.nextLesson(scene.pack(), learner, scene.organisation()).isPresent();
    Voice voice = scene.voice();
    blocks.add(new Block.Paragraph(voice.say(more ? Phrase.DONE_TODAY : Phrase.NOTHING_LEFT)));
    String summary = scene.screens(last.number()).verdict(last);
    return Response.of(learner, Message.summarised(voice.lang(), summary, blocks));
  }
}
