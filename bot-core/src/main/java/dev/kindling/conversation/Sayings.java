package dev.kindling.conversation;

import dev.kindling.learner.Awaiting;
import dev.kindling.quiz.TypedChoice;
import dev.kindling.understanding.Intent;
import dev.kindling.understanding.Understood;
import java.util.OptionalInt;

/** What typed words mean here: urgent things first, then the open question, then the intent. */
final class Sayings {
  private Sayings() {}

  static Response answer(Scene scene, String text, Understood understood) {
    if (understood.intent().isUrgent()) return Urgent.answer(scene, understood.intent());
    Awaiting open = scene.learner().dialogue().awaiting();
    OptionalInt option = TypedChoice.option(text, scene.screens().labels(open));
    if (option.isPresent()) return Choices.make(scene, option.getAsInt());
    if (isTimeForTheCoach(open, understood)) return Schedules.set(scene, understood.slots());
    return Intents.follow(scene, understood);
  }

  /** "9.30" alone is a time once a time was asked for. */
  private static boolean isTimeForTheCoach(Awaiting open, Understood understood) {
    return open instanceof Awaiting.TimeOfDay
        && understood.intent() == Intent.OUT_OF_SCOPE
        && understood.slots().time() != null;
  }
}
