package dev.kindling.conversation;

import dev.kindling.curriculum.Phrase;
import dev.kindling.quiz.Graded;
import dev.kindling.understanding.Understood;
import org.jspecify.annotations.Nullable;

/** What a form that was filled in leads to. */
final class Submissions {
  private Submissions() {}

  /**
   * Takes it; what belongs to nothing any more is answered kindly. Where its words are urgent they
   * are answered as urgent ones are, and nothing of it is kept.
   *
   * @param understood what its words mean
   * @param graded what its words are worth as the answer to the open question; null for nothing
   */
  static Response take(
      Scene scene, Input.Submitted filled, Understood understood, @Nullable Graded graded) {
    if (understood.intent().isUrgent()) return Urgent.answer(scene, understood.intent());
    return QuestionButton.of(filled.form())
        .map(question -> OwnWordsForm.take(scene, question, graded))
        .orElseGet(() -> take(scene, filled));
  }

  private static Response take(Scene scene, Input.Submitted filled) {
    String[] id = filled.form().value().split(":", 2);
    return switch (id[0]) {
      case SettingsForm.ID -> SettingsSaved.save(scene, filled);
      case FeedbackForm.ID -> FeedbackForm.take(scene, filled, id.length == 1 ? "" : id[1]);
      case BarrierForm.ID -> BarrierForm.take(scene, filled);
      default -> Response.say(scene, Phrase.STALE_BUTTON);
    };
  }
}
