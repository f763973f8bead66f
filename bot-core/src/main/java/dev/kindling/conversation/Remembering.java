package dev.kindling.conversation;

import dev.kindling.curriculum.Item;
import dev.kindling.learner.Answered;
import dev.kindling.learner.Knowledge;
import dev.kindling.learner.Learner;
import dev.kindling.quiz.Grade;
import dev.kindling.review.Fsrs;
import dev.kindling.review.Memories;
import dev.kindling.review.Rating;
import dev.kindling.review.ReviewState;
import dev.kindling.review.Reviewed;
import dev.kindling.review.Sureness;

/** What an answer does to the memory of its item. */
final class Remembering {
  private Remembering() {}

  /** The entry of the review log for that answer. */
  static Reviewed entry(Item item, Answered answered, Grade grade, Sureness sureness, Scene scene) {
    boolean first = scene.learner().knowledge().items().of(item.id().number()).isEmpty();
    Rating rating = rating(grade, sureness, first);
    return new Reviewed(item.id().number(), scene.today(), rating, answered.choice(), sureness);
  }

  /** The learner once that entry is in. */
  static Learner after(Learner learner, Reviewed entry, Fsrs fsrs) {
    Knowledge knowledge = learner.knowledge();
    Memories items = knowledge.items();
    ReviewState before = items.of(entry.item()).orElse(null);
    return learner.with(knowledge.with(items.with(ReviewState.after(before, entry, fsrs))));
  }

  /**
   * How well it was remembered. Partly right counts as remembered with effort, and so does a lucky
   * guess. "Sure" makes it easy only when it was asked before: just after the lesson everybody is.
   */
  static Rating rating(Grade grade, Sureness sureness, boolean first) {
    return switch (grade) {
      case NOT, DONT_KNOW -> Rating.AGAIN;
      case PARTLY -> Rating.HARD;
      case RIGHT ->
          switch (sureness) {
            case GUESSING -> Rating.HARD;
            case NOT_SAID, THINK_SO -> Rating.GOOD;
            case SURE -> first ? Rating.GOOD : Rating.EASY;
          };
    };
  }
}
