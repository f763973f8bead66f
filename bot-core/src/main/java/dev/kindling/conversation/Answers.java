package dev.kindling.conversation;

import dev.kindling.curriculum.Item;
import dev.kindling.curriculum.Item.Worth;
import dev.kindling.curriculum.Phrase;
import dev.kindling.learner.Answered;
import dev.kindling.learner.Asked;
import dev.kindling.learner.Awaiting;
import dev.kindling.learner.Dialogue;
import dev.kindling.learner.Learner;
import dev.kindling.message.Block;
import dev.kindling.message.Message;
import dev.kindling.quiz.Answer.Own;
import dev.kindling.quiz.Grade;
import dev.kindling.quiz.Grading;
import dev.kindling.review.Sureness;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What happens to an answer: how sure, the feedback, the next question, the end of the sitting. */
final class Answers {
  private Answers() {}

  /**
   * The open question was answered; its message loses its buttons.
   *
   * @param choice see {@link dev.kindling.quiz.Answer}; or {@link Answered#DONT_KNOW}
   */
  static Response to(Scene scene, Awaiting.Answer open, int choice) {
    boolean askedToday = scene.today().equals(scene.learner().dialogue().confidenceAskedOn());
    boolean asking = Asking.isAsking(scene.learner().dialogue().sitting());
    boolean askHowSure = choice >= 0 && !askedToday && !asking;
    Response response =
        askHowSure
            ? howSure(scene, open.asked(), choice)
            : grade(scene, open.asked(), choice, Sureness.NOT_SAID);
    return closing(scene, open, choice, response);
  }

  /** What somebody wrote was worth that; where it isn't certain, they compare it themselves. */
  static Response inOwnWords(Scene scene, Awaiting.Answer open, Worth worth) {
    Asked asked = open.asked();
    Response response =
        switch (worth) {
          case RIGHT -> grade(scene, asked, Own.RIGHT.code(), Sureness.NOT_SAID);
          case PARTLY -> grade(scene, asked, Own.PARTLY.code(), Sureness.NOT_SAID);
          case COMPARE -> compare(scene, asked);
        };
    return closing(scene, open, Own.NOT_COMPARED.code(), response);
  }

  private static Response compare(Scene scene, Asked asked) {
    Learner learner = scene.learner();
    Dialogue dialogue = learner.dialogue();
    Awaiting close = new Awaiting.Comparison(dialogue.nextQuestion(), asked);
    return Quizzes.again(scene.with(learner.with(dialogue.await(close))));
  }

  private static Response closing(
      Scene scene, Awaiting.Answer open, int choice, Response response) {
    return scene.screens().closed(open, choice).map(response::redrawn).orElse(response);
  }

  private static Response howSure(Scene scene, Asked asked, int choice) {
    Learner learner = scene.learner();
    Dialogue dialogue = learner.dialogue().confidenceAsked(scene.today());
    Awaiting sure = new Awaiting.Confidence(dialogue.nextQuestion(), asked, choice);
    return Quizzes.again(scene.with(learner.with(dialogue.await(sure))));
  }

  /** Gives the feedback, and with it the next question or the end. */
  static Response grade(Scene scene, Asked asked, int choice, Sureness sureness) {
    Answered answered = new Answered(asked.number(), asked.item(), choice);
    Optional<Item> item = scene.pack().item(asked.item());
    Grade grade = item.map(found -> Grading.grade(found, choice)).orElse(Grade.NOT);
    Learner closed = closed(scene, answered, grade);
    return item.map(found -> Remembering.entry(found, answered, grade, sureness, scene))
        .map(entry ->
            next(scene.with(Remembering.after(closed, entry, scene.fsrs())), answered, grade)
                .answered(entry))
        .orElseGet(() -> next(scene.with(closed), answered, grade));
  }

  private static Learner closed(Scene scene, Answered answered, Grade grade) {
    Learner learner = scene.learner();
    return learner
        .with(learner.progress().questionAnswered(grade == Grade.RIGHT, scene.today()))
        .with(learner.dialogue().close(answered).await(new Awaiting.Nothing()));
  }

  private static Response next(Scene scene, Answered answered, Grade grade) {
    return Quizzes.ask(Asking.follow(scene, answered, grade), answered)
        .map(asking -> Quizzes.again(scene.with(asking)))
        .orElseGet(() -> Sittings.finish(scene, answered))
        .counted(grade == Grade.RIGHT ? "answers.right" : "answers.other");
  }

  static boolean isRight(Scene scene, Asked asked, int choice) {
    return scene
        .pack()
        .item(asked.item())
        .filter(item -> Grading.isRight(item, choice))
        .isPresent();
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
