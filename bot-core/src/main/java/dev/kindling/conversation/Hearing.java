package dev.kindling.conversation;

import dev.kindling.curriculum.Item;
import dev.kindling.learner.Asked;
import dev.kindling.learner.Awaiting;
import dev.kindling.learner.Learner;
import dev.kindling.quiz.Graded;
import dev.kindling.quiz.Grader;
import dev.kindling.understanding.Intent;
import dev.kindling.understanding.Recogniser;
import dev.kindling.understanding.Understood;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Finds out what somebody's words come to, once a turn; the words themselves go no further. */
record Hearing(Recogniser recogniser, Grader grader) {
  /**
   * What the words came to.
   *
   * @param graded what they are worth as an answer, or null if no such answer was awaited
   */
  record Heard(Understood understood, @Nullable Graded graded) {}

  Heard hear(Situation situation, Input input) {
    return new Heard(understand(situation, input), grade(situation, input));
  }

  private Understood understand(Situation situation, Input input) {
    return switch (input) {
      case Input.Said(String text) -> Pairings.heard(text, recognise(situation, text));
      case Input.Submitted filled -> urgent(recognise(situation, filled.value(Forming.WORDS)));
      case Input.Pressed _, Input.Arrived _, Input.Departed _ -> Understood.of(Intent.OUT_OF_SCOPE);
    };
  }

  /** What is sent in a form means what the form is for, unless it is urgent. */
  private static Understood urgent(Understood heard) {
    return heard.intent().isUrgent() ? heard : Understood.of(Intent.OUT_OF_SCOPE);
  }

  private Understood recognise(Situation situation, String text) {
    if (text.isBlank()) return Understood.of(Intent.OUT_OF_SCOPE);
    Learner learner = situation.learner();
    LocalDateTime local = LocalDateTime.ofInstant(situation.now(), learner.preferences().zone());
    return recogniser.recognise(text, learner.preferences().lang(), local);
  }

  private @Nullable Graded grade(Situation situation, Input input) {
    if (!(situation.learner().dialogue().awaiting() instanceof Awaiting.Answer(Asked asked, _, _)))
      return null;
    return switch (input) {
      case Input.Said(String text) -> grade(situation, asked, text);
      case Input.Submitted filled ->
          isFor(asked, filled) ? submitted(situation, asked, filled) : null;
      case Input.Pressed _, Input.Arrived _, Input.Departed _ -> null;
    };
  }

  private static boolean isFor(Asked asked, Input.Submitted filled) {
    return filled.form().equals(QuestionButton.words(asked.number()));
  }

  private @Nullable Graded submitted(Situation situation, Asked asked, Input.Submitted filled) {
    String text = filled.value(Forming.WORDS);
    return text.isEmpty() ? null : grade(situation, asked, text);
  }

  private @Nullable Graded grade(Situation situation, Asked asked, String text) {
    return situation.pack().item(asked.item()).orElse(null) instanceof Item.FreeText item
        ? new Graded(asked.number(), grader.grade(item, text, situation.pack().lang()))
        : null;
  }
}
