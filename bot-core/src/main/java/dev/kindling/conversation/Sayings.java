package dev.kindling.conversation;

import dev.kindling.learner.Awaiting;
import dev.kindling.quiz.Graded;
import dev.kindling.quiz.TypedChoice;
import dev.kindling.understanding.Intent;
import dev.kindling.understanding.Understood;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What typed words mean here: urgent things first, then the open question, then the intent. */
final class Sayings {
  private Sayings() {}

  /** What is said to those words; {@code graded} is null if they weren't graded. */
  static Response answer(Scene scene, String text, Understood understood, @Nullable Graded graded) {
    if (understood.intent().isUrgent()) return Urgent.answer(scene, understood.intent());
    return TypedForms.sent(scene, text).orElseGet(() -> inside(scene, text, understood, graded));
  }

  private static Response inside(
      Scene scene, String text, Understood understood, @Nullable Graded graded) {
    Awaiting open = scene.learner().dialogue().awaiting();
    return open instanceof Awaiting.Answer asked
        ? Typed.answer(scene, asked, text, understood, graded)
            .orElseGet(() -> Intents.follow(scene, understood))
        : other(scene, open, text, understood);
  }

  private static Response other(Scene scene, Awaiting open, String text, Understood understood) {
    OptionalInt option = TypedChoice.option(text, scene.screens().labels(open));
    if (option.isPresent()) return Choices.make(scene, option.getAsInt());
    if (isTimeForTheCoach(open, understood)) return Schedules.set(scene, understood.slots());
    return Unclear.one(scene, open, text, understood)
        .orElseGet(() -> Intents.follow(scene, understood));
  }

  /** "9.30" alone is a time once a time was asked for. */
  private static boolean isTimeForTheCoach(Awaiting open, Understood understood) {
    return open instanceof Awaiting.TimeOfDay
        && understood.intent() == Intent.OUT_OF_SCOPE
        && understood.slots().time() != null;
  }
}
