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
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Starting a quiz: the questions of a lesson, or some that were learnt before. */
final class Quizzes {
  /** Questions in a quiz on lessons done before. */
  private static final int REVIEW = 2;

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
    if (dialogue.awaiting() instanceof Awaiting.Answer) return again(scene);
    Optional<Lesson> current =
        Optional.ofNullable(dialogue.lesson())
            .filter(id -> !scene.learner().progress().has(id))
            .flatMap(id -> scene.pack().lesson(id));
    return current.map(lesson -> begin(scene, lesson)).orElseGet(() -> review(scene));
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
    LocalDate today = scene.today();
    Learner on =
        learner
            .with(learner.dialogue().onLesson(lesson.id()))
            .with(learner.agenda().taken(today).later(null));
    return ask(scene, on, lesson.items().stream().map(Item::id).toList());
  }

  private static Response review(Scene scene) {
    List<ItemId> items = learnt(scene).limit(REVIEW).toList();
    return items.isEmpty()
        ? Response.say(scene, Phrase.NO_QUIZ_YET)
        : ask(scene, scene.learner(), items);
  }

  /** Items of lessons done, those of the longest ago first. */
  private static Stream<ItemId> learnt(Scene scene) {
    return scene.learner().progress().lessons().entrySet().stream()
        .sorted(
            Map.Entry.<LessonId, LocalDate>comparingByValue()
                .thenComparing(entry -> entry.getKey().value(), Comparator.naturalOrder()))
        .flatMap(entry -> scene.pack().lesson(entry.getKey()).stream())
        .flatMap(lesson -> lesson.items().stream())
        .map(Item::id);
  }

  private static Response ask(Scene scene, Learner learner, List<ItemId> items) {
    Dialogue queued = learner.dialogue().withQueue(items, items.size());
    Learner asked = ask(learner.with(queued), null).orElseThrow();
    return again(scene.with(asked)).counted("quizzes.started");
  }
}
