package dev.kindling.conversation;

import dev.kindling.curriculum.CurriculumUnit;
import dev.kindling.curriculum.Item;
import dev.kindling.curriculum.Lesson;
import dev.kindling.curriculum.Pack;
import dev.kindling.experience.Experience;
import dev.kindling.experience.Verb;
import dev.kindling.learner.Learner;
import dev.kindling.mastery.Masteries;
import dev.kindling.mastery.Step;
import dev.kindling.quiz.Grade;
import dev.kindling.quiz.Grading;
import dev.kindling.review.Fsrs;
import dev.kindling.review.Parameters;
import dev.kindling.review.Reviewed;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a turn gives to tell to a record of learning. Practice is not told: nothing counts there.
 */
final class Tellings {
  private final Situation before;
  private final Learner after;
  private final Outcome outcome;
  private final Fsrs fsrs;

  private Tellings(Situation before, Outcome outcome) {
    this.before = before;
    this.after = outcome.learner();
    this.outcome = outcome;
    this.fsrs =
        new Fsrs(Parameters.standard().withDesiredRetention(before.organisation().retention()));
  }

  static List<Experience> of(Situation before, Outcome outcome) {
    return before.organisation().practice() ? List.of() : new Tellings(before, outcome).all();
  }

  private List<Experience> all() {
    return Stream.of(answers(), lessons(), units()).flatMap(stream -> stream).toList();
  }

  private Stream<Experience> answers() {
    return outcome.answers().stream().flatMap(this::answer);
  }

  private Stream<Experience> answer(Reviewed answer) {
    return pack().lessons().values().stream()
        .flatMap(lesson -> lesson.items().stream())
        .filter(item -> item.id().number() == answer.item())
        .map(item -> answered(item, answer));
  }

  private Experience answered(Item item, Reviewed answer) {
    Grade grade = Grading.grade(item, answer.choice());
    return experience(Verb.ANSWERED, item.id().value(), grade);
  }

  private Stream<Experience> lessons() {
    if (after.progress().lessons().equals(before.learner().progress().lessons()))
      return Stream.empty();
    return pack().lessons().values().stream()
        .map(Lesson::id)
        .filter(after.progress().lessons()::has)
        .filter(id -> !before.learner().progress().lessons().has(id))
        .map(id -> experience(Verb.COMPLETED, id.value(), null));
  }

  private Stream<Experience> units() {
    if (outcome.answers().isEmpty()) return Stream.empty();
    Masteries then = masteries(before.learner());
    Masteries now = masteries(after);
    return pack().tracks().stream()
        .flatMap(track -> track.units().stream())
        .filter(unit -> isFirm(now, unit) && !isFirm(then, unit))
        .map(unit -> experience(Verb.MASTERED, unit.id(), null));
  }

  private Masteries masteries(Learner learner) {
    LocalDate today = after.today(before.now());
    return new Masteries(pack(), learner, fsrs, today);
  }

  private static boolean isFirm(Masteries masteries, CurriculumUnit unit) {
    return masteries.unit(unit).step() == Step.FIRM;
  }

  private Experience experience(Verb verb, String object, @Nullable Grade result) {
    String key = before.cause() + " " + verb + " " + object;
    return new Experience(key, after.number(), verb, object, result, before.now());
  }

  private Pack pack() {
    return before.pack();
  }
}
