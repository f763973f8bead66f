package dev.kindling.conversation;

import dev.kindling.curriculum.Item;
import dev.kindling.curriculum.ItemId;
import dev.kindling.curriculum.Lesson;
import dev.kindling.curriculum.LessonId;
import dev.kindling.curriculum.Phrase;
import dev.kindling.learner.Answered;
import dev.kindling.learner.Asked;
import dev.kindling.learner.Awaiting;
import dev.kindling.learner.Dialogue;
import dev.kindling.learner.Learner;
import dev.kindling.learner.Sitting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Starting a quiz: the questions of a lesson, or some that were learnt before. */
final class Quizzes {
  private Quizzes() {}

  /** The questions of that lesson, from the first. */
  static Response on(Scene scene, LessonId id) {
    return scene
        .pack()
        .lesson(id)
        .map(lesson -> begin(scene, lesson))
        .orElseGet(() -> Response.say(scene, Phrase.STALE_BUTTON));
  }

  /** The question that is open, else the lesson's they are on, else some learnt before. */
  static Response start(Scene scene) {
    Dialogue dialogue = scene.learner().dialogue();
    if (isAsked(dialogue.awaiting())) return again(scene);
    return scene.plan().open().map(lesson -> begin(scene, lesson)).orElseGet(() -> review(scene));
  }

  /** True for a step on the way to an item's answer. */
  static boolean isAsked(Awaiting awaiting) {
    return switch (awaiting) {
      case Awaiting.Answer _, Awaiting.Confidence _, Awaiting.Comparison _ -> true;
      case Awaiting.Nothing _,
          Awaiting.Statement _,
          Awaiting.Goal _,
          Awaiting.TimeOfDay _,
          Awaiting.LeaveConfirmation _,
          Awaiting.TrackChoice _,
          Awaiting.ComingBack _,
          Awaiting.Unlinking _ ->
          false;
    };
  }

  /** Asks what is open once more: the same question with the same number. */
  static Response again(Scene scene) {
    Learner learner = scene.learner();
    return scene
        .screens()
        .open(learner.dialogue().awaiting())
        .map(message -> Response.of(learner, message))
        .orElseGet(() -> Response.say(scene, Phrase.STALE_BUTTON));
  }

  /** Asks the first of the queue; empty if nothing is queued. */
  static Optional<Learner> ask(Learner learner, @Nullable Answered after) {
    Dialogue dialogue = learner.dialogue();
    if (dialogue.queue().isEmpty()) return Optional.empty();
    List<ItemId> queue = dialogue.queue();
    int position = dialogue.total() - queue.size() + 1;
    Asked asked =
        new Asked(dialogue.nextQuestion(), queue.getFirst(), position, dialogue.total(), after);
    Dialogue asking = dialogue.withQueue(queue.subList(1, queue.size()), dialogue.total());
    return Optional.of(learner.with(asking.await(new Awaiting.Answer(asked))));
  }

  private static Response begin(Scene scene, Lesson lesson) {
    Learner learner = scene.learner();
    Learner on =
        learner
            .with(learner.dialogue().onLesson(lesson.id()))
            .with(learner.agenda().taken(scene.today()).later(null));
    List<ItemId> items = mixed(lesson, scene.plan().besides(lesson));
    return sit(scene, on, Sitting.LESSON, items);
  }

  /**
   * The lesson's questions with those from before between them: mixed, they are remembered better.
   */
  private static List<ItemId> mixed(Lesson lesson, List<ItemId> reviews) {
    List<ItemId> mixed = new ArrayList<>();
    List<ItemId> own = lesson.items().stream().map(Item::id).toList();
    for (int i = 0; i < Math.max(own.size(), reviews.size()); i++) {
      if (i < own.size()) mixed.add(own.get(i));
      if (i < reviews.size()) mixed.add(reviews.get(i));
    }
    return mixed;
  }

  /** Questions from before because they asked for some: what is due, else the weakest. */
  static Response review(Scene scene) {
    return review(scene, scene.plan().quiz());
  }

  /** The questions of a day of reviews alone, as many as its message said. */
  static Response review(Scene scene, int most) {
    List<ItemId> due = scene.plan().reviews(most);
    return due.isEmpty() ? review(scene) : review(scene, due);
  }

  private static Response review(Scene scene, List<ItemId> items) {
    return items.isEmpty()
        ? Response.say(scene, Phrase.NO_QUIZ_YET)
        : sit(scene, scene.learner(), Sitting.REVIEW, items);
  }

  /** Begins a sitting with the first of those items; there is at least one. */
  static Response sit(Scene scene, Learner learner, Sitting sitting, List<ItemId> items) {
    Learner seated = learner.with(learner.dialogue().sit(sitting, items));
    Learner asked = ask(seated, null).orElseThrow();
    return again(scene.with(asked)).counted("quizzes.started");
  }
}
