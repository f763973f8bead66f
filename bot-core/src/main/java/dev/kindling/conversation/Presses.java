package dev.kindling.conversation;

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
  private static final Pattern OPTION = Pattern.compile("q(\\d{1,9})-(\\d{1,2})");

  /** What stands in the place of a lesson where questions from before are meant. */
  static final String REVIEW = "review";

  private Presses() {}

  static Response press(Scene scene, ButtonId button) {
    Matcher option = OPTION.matcher(button.value());
    if (option.matches()) return option(scene, number(option, 1), number(option, 2));
    String[] parts = button.value().split(":", 2);
    Optional<Intent> intent = Intent.of(parts[0]);
    if (intent.isEmpty()) return Response.say(scene, Phrase.STALE_BUTTON);
    return parts.length == 1
        ? Intents.follow(scene, Understood.of(intent.get()))
        : withArgument(scene, intent.get(), parts[1]);
  }

  private static Response option(Scene scene, int question, int choice) {
    Awaiting open = scene.learner().dialogue().awaiting();
    boolean isOpen = open.openQuestion() == question;
    if (isOpen && choice < scene.screens().options(open)) return Choices.make(scene, choice);
    return scene
        .learner()
        .dialogue()
        .answerTo(question)
        .map(answered -> Answers.stored(scene, answered))
        .orElseGet(() -> stale(scene));
  }

  /** Says so kindly, and asks what is open once more. */
  private static Response stale(Scene scene) {
    return scene.learner().dialogue().awaiting() instanceof Awaiting.Nothing
        ? Response.say(scene, Phrase.STALE_BUTTON)
        : Quizzes.again(scene);
  }

  private static Response withArgument(Scene scene, Intent intent, String argument) {
    if (intent == Intent.QUIZ_START && argument.equals(REVIEW)) return Quizzes.review(scene);
    if (intent == Intent.PLACEMENT_START) return Placements.pressed(scene, argument);
    boolean quiz = intent == Intent.QUIZ_START && LessonId.isWellFormed(argument);
    return quiz
        ? Quizzes.on(scene, new LessonId(argument))
        : Response.say(scene, Phrase.STALE_BUTTON);
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
