package dev.kindling.conversation;

import dev.kindling.curriculum.LessonId;
import dev.kindling.curriculum.Phrase;
import dev.kindling.learner.Answered;
import dev.kindling.learner.Asked;
import dev.kindling.learner.Awaiting;
import dev.kindling.learner.Dialogue;
import dev.kindling.learner.Introduction;
import dev.kindling.learner.Learner;
import dev.kindling.message.Block;
import dev.kindling.message.Message;
import dev.kindling.quiz.Grading;
import dev.kindling.schedule.DayPlan;
import java.util.ArrayList;
import java.util.List;

/** What happens to an answer: how sure, the feedback, the next question, the end of the sitting. */
final class Answers {
  private Answers() {}

  /** An option of the open question was chosen, or {@link Answered#DONT_KNOW}. */
  static Response to(Scene scene, Awaiting.Answer answer, int choice) {
    Learner learner = scene.learner();
    boolean askedToday = scene.today().equals(learner.dialogue().confidenceAskedOn());
    boolean askHowSure = choice >= 0 && !askedToday;
    return askHowSure
        ? howSure(scene, answer.asked(), choice)
        : grade(scene, answer.asked(), choice);
  }

  private static Response howSure(Scene scene, Asked asked, int choice) {
    Learner learner = scene.learner();
    Dialogue dialogue = learner.dialogue().confidenceAsked(scene.today());
    Awaiting sure = new Awaiting.Confidence(dialogue.nextQuestion(), asked, choice);
    return Quizzes.again(scene.with(learner.with(dialogue.await(sure))));
  }

  /** Gives the feedback, and with it the next question or the end. */
  static Response grade(Scene scene, Asked asked, int choice) {
    Answered answered = new Answered(asked.number(), asked.item(), choice);
    boolean right = isRight(scene, asked, choice);
    Learner learner = scene.learner();
    Learner marked =
        learner
            .with(learner.progress().questionAnswered(right, scene.today()))
            .with(learner.dialogue().close(answered).await(new Awaiting.Nothing()));
    Response next =
        Quizzes.ask(marked, answered)
            .map(asking -> Quizzes.again(scene.with(asking)))
            .orElseGet(() -> finish(scene.with(marked), answered));
    return next.counted(right ? "answers.right" : "answers.other");
  }

  static boolean isRight(Scene scene, Asked asked, int choice) {
    return scene
        .pack()
        .item(asked.item())
        .filter(item -> Grading.isRight(item, choice))
        .isPresent();
  }

  private static Response finish(Scene scene, Answered last) {
    Learner learner = lessonDone(scene);
    boolean first = learner.dialogue().introduced().compareTo(Introduction.GOAL_ASKED) < 0;
    return first ? askGoal(scene, learner, last) : done(scene, learner, last);
  }

  private static Learner lessonDone(Scene scene) {
    Learner learner = scene.learner();
    LessonId lesson = learner.dialogue().lesson();
    return lesson == null
        ? learner
        : learner.with(learner.progress().lessonDone(lesson, scene.today()));
  }

  private static Response askGoal(Scene scene, Learner learner, Answered last) {
    Dialogue dialogue = learner.dialogue();
    Awaiting goal = new Awaiting.Goal(dialogue.nextQuestion(), last);
    Learner asked = learner.with(dialogue.await(goal).introduced(Introduction.GOAL_ASKED));
    return Quizzes.again(scene.with(asked)).counted("lessons.done");
  }

  private static Response done(Scene scene, Learner learner, Answered last) {
    List<Block> blocks = new ArrayList<>(scene.screens(last.number()).feedback(last));
    boolean more = DayPlan.nextLesson(scene.pack(), learner, scene.organisation()).isPresent();
    Voice voice = scene.voice();
    blocks.add(new Block.Paragraph(voice.say(more ? Phrase.DONE_TODAY : Phrase.NOTHING_LEFT)));
    String summary = scene.screens(last.number()).verdict(last);
    return Response.of(learner, Message.summarised(voice.lang(), summary, blocks))
        .counted("lessons.done");
  }

  /** A question that is closed already: its stored result again, and nothing is counted. */
  static Response stored(Scene scene, Answered answered) {
    List<Block> blocks = new ArrayList<>();
    Voice voice = scene.voice();
    String already = voice.say(Phrase.ALREADY_ANSWERED);
    blocks.add(new Block.Note(already));
    blocks.addAll(scene.screens(answered.number()).feedback(answered));
    return Response.of(scene.learner(), Message.summarised(voice.lang(), already, blocks));
  }
}
