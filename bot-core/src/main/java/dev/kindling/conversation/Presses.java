package dev.kindling.conversation;

import dev.kindling.curriculum.Item;
import dev.kindling.curriculum.LessonId;
import dev.kindling.curriculum.Phrase;
import dev.kindling.learner.Awaiting;
import dev.kindling.message.ButtonId;
import dev.kindling.understanding.Intent;
import dev.kindling.understanding.Understood;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a pressed button means: an option of a question, or an intent. */
final class Presses {
  /** What stands in the place of a lesson where questions from before are meant, and how many. */
  private static final Pattern REVIEW = Pattern.compile("review(?:-(\\d))?");

  private Presses() {}

  /** What begins so many questions from before. */
  static ButtonId review(int questions) {
    return new ButtonId(Intent.QUIZ_START.key() + ":review-" + questions);
  }

  static Response press(Scene scene, ButtonId button) {
    Optional<QuestionButton> ofQuestion = QuestionButton.of(button);
    if (ofQuestion.isPresent()) return ofQuestion(scene, ofQuestion.get());
    String[] parts = button.value().split(":", 2);
    Optional<Intent> intent = Intent.of(parts[0]);
    if (intent.isEmpty()) return Response.say(scene, Phrase.STALE_BUTTON);
    return parts.length == 1
        ? Intents.follow(scene, Understood.of(intent.get()))
        : withArgument(scene, intent.get(), parts[1]);
  }

  private static Response ofQuestion(Scene scene, QuestionButton button) {
    Awaiting open = scene.learner().dialogue().awaiting();
    if (open.openQuestion() == button.question())
      return pressed(scene, open, button).orElseGet(() -> stale(scene));
    return closed(scene, button);
  }

  /** The question is open no more: what came of it, or what is open instead. */
  static Response closed(Scene scene, QuestionButton button) {
    return scene
        .learner()
        .dialogue()
        .answerTo(button.question())
        .map(answered -> Answers.stored(scene, answered))
        .orElseGet(() -> stale(scene));
  }

  /** Empty if the open question has no such button. */
  private static Optional<Response> pressed(Scene scene, Awaiting open, QuestionButton button) {
    if (button.isOption() && button.option() >= scene.screens().options(open))
      return Optional.empty();
    if (!(open instanceof Awaiting.Answer answer))
      return button.isOption()
          ? Optional.of(Choices.make(scene, button.option()))
          : Optional.empty();
    return scene
        .pack()
        .item(answer.asked().item())
        .map(item -> pressed(scene, answer, item, button));
  }

  private static Response pressed(
      Scene scene, Awaiting.Answer open, Item item, QuestionButton button) {
    if (button.what().equals(QuestionButton.DONT_KNOW)) return Choices.skip(scene);
    if (button.what().equals(QuestionButton.WORDS)) return OwnWordsForm.show(scene, open, item);
    if (!button.isOption()) return Picks.thatsAll(scene, open, item);
    return button.back()
        ? Picks.takeBack(scene, open, item, button.option())
        : Picks.add(scene, open, item, button.option());
  }

  /** Says so kindly, and asks what is open once more. */
  private static Response stale(Scene scene) {
    return scene.learner().dialogue().awaiting() instanceof Awaiting.Nothing
        ? Response.say(scene, Phrase.STALE_BUTTON)
        : Quizzes.again(scene);
  }

  private static Response withArgument(Scene scene, Intent intent, String argument) {
    Matcher review = REVIEW.matcher(argument);
    if (intent == Intent.QUIZ_START && review.matches())
      return review.group(1) == null
          ? Quizzes.review(scene)
          : Quizzes.review(scene, Integer.parseInt(review.group(1)));
    if (intent == Intent.PLACEMENT_START) return Placements.pressed(scene, argument);
    if (intent == Intent.UNIT_SHOW) return read(scene, argument);
    boolean quiz = intent == Intent.QUIZ_START && LessonId.isWellFormed(argument);
    return quiz
        ? Quizzes.on(scene, new LessonId(argument))
        : Response.say(scene, Phrase.STALE_BUTTON);
  }

  /** What brings that lesson to read. */
  static ButtonId reading(LessonId lesson) {
    return new ButtonId(Intent.UNIT_SHOW.key() + ":" + lesson);
  }

  private static Response read(Scene scene, String argument) {
    return Optional.of(argument)
        .filter(LessonId::isWellFormed)
        .map(LessonId::new)
        .flatMap(scene.pack()::lesson)
        .map(lesson -> Lenses.read(scene, lesson))
        .orElseGet(() -> Response.say(scene, Phrase.STALE_BUTTON));
  }
}
