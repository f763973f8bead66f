package dev.kindling.conversation;

import dev.kindling.curriculum.FormPhrase;
import dev.kindling.curriculum.Item;
import dev.kindling.curriculum.Phrase;
import dev.kindling.learner.Awaiting;
import dev.kindling.message.Block;
import dev.kindling.message.Button;
import dev.kindling.message.ButtonId;
import dev.kindling.message.Field;
import dev.kindling.message.Form;
import dev.kindling.quiz.Graded;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An answer in one's own words by a form: the same as typing it while its question is open. */
final class OwnWordsForm {
  private OwnWordsForm() {}

  /** The form for that question; the question once more where it takes no such answer. */
  static Response show(Scene scene, Awaiting.Answer open, Item item) {
    return item instanceof Item.FreeText
        ? Response.asking(scene.learner(), offer(scene, open, item))
        : Quizzes.again(scene);
  }

  private static FormOffer offer(Scene scene, Awaiting.Answer open, Item item) {
    int number = open.asked().number();
    Voice voice = scene.voice(number);
    ButtonId id = QuestionButton.words(number);
    List<Block> lead = List.of(new Block.Paragraph(new ItemScreens(item, open, voice).prompt()));
    Form form =
        Forming.form(
            voice,
            id,
            FormPhrase.OWN_WORDS_TITLE,
            lead,
            List.of(words(voice)),
            FormPhrase.BUTTON_SEND);
    Button opener = new Button(voice.say(FormPhrase.BUTTON_OWN_WORDS), id, true);
    return new FormOffer(form, opener, voice.say(Phrase.QUESTION_HINT_TEXT));
  }

  private static Field words(Voice voice) {
    String label = voice.say(FormPhrase.OWN_WORDS_ANSWER);
    String hint = voice.say(FormPhrase.OWN_WORDS_HINT);
    return new Field.Words(Forming.WORDS, label, hint, true, Input.Said.MOST, false, "");
  }

  /**
   * The answer that was sent.
   *
   * @param graded null if it was empty, or if its question is open no more
   */
  static Response take(Scene scene, QuestionButton form, @Nullable Graded graded) {
    Awaiting open = scene.learner().dialogue().awaiting();
    if (!(open instanceof Awaiting.Answer answer) || answer.asked().number() != form.question())
      return Presses.closed(scene, form);
    boolean forThis = graded != null && graded.question() == form.question();
    return forThis ? Answers.inOwnWords(scene, answer, graded.worth()) : Quizzes.again(scene);
  }
}
