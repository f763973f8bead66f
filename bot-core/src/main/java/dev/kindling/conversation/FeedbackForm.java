package dev.kindling.conversation;

import dev.kindling.curriculum.FormPhrase;
import dev.kindling.curriculum.Lesson;
import dev.kindling.curriculum.LessonId;
import dev.kindling.insight.Remark;
import dev.kindling.message.Block;
import dev.kindling.message.ButtonId;
import dev.kindling.message.Entry;
import dev.kindling.message.Field;
import dev.kindling.message.Form;
import dev.kindling.understanding.Intent;
import java.util.List;
import java.util.Optional;

/** What somebody thinks of the lesson they took last. */
final class FeedbackForm {
  static final String ID = "feedback.save";

  /** The key for words that came without a choice. */
  private static final String OTHER = "other";

  private FeedbackForm() {}

  static Response show(Scene scene) {
    FormOffer offer =
        Forming.offer(
            scene.voice(),
            of(scene),
            Intent.FEEDBACK_GIVE,
            FormPhrase.BUTTON_FEEDBACK,
            FormPhrase.FEEDBACK_HINT);
    return TypedForms.show(scene, offer);
  }

  /** About the lesson they took last. */
  static Form of(Scene scene) {
    return form(
        scene.voice(),
        Optional.ofNullable(scene.learner().dialogue().lesson()).flatMap(scene.pack()::lesson));
  }

  private static Form form(Voice voice, Optional<Lesson> about) {
    ButtonId id = new ButtonId(about.map(lesson -> ID + ":" + lesson.id()).orElse(ID));
    String on =
        about
            .map(lesson -> voice.say(FormPhrase.FEEDBACK_ABOUT, "lesson", lesson.title()))
            .orElseGet(() -> voice.say(FormPhrase.FEEDBACK_ABOUT_ALL));
    List<Block> lead = List.of(new Block.Paragraph(on));
    List<Field> fields = List.of(choice(voice), Forming.remark(voice));
    return Forming.form(voice, id, FormPhrase.FEEDBACK_TITLE, lead, fields, FormPhrase.BUTTON_SEND);
  }

  private static Field choice(Voice voice) {
    List<Entry> entries =
        List.of(
            Forming.entry(voice, "useful", FormPhrase.FEEDBACK_USEFUL),
            Forming.entry(voice, "too-easy", FormPhrase.FEEDBACK_TOO_EASY),
            Forming.entry(voice, "too-hard", FormPhrase.FEEDBACK_TOO_HARD),
            Forming.entry(voice, "too-long", FormPhrase.FEEDBACK_TOO_LONG),
            Forming.entry(voice, "not-for-me", FormPhrase.FEEDBACK_NOT_FOR_ME),
            Forming.entry(voice, "mistake", FormPhrase.FEEDBACK_MISTAKE));
    String label = voice.say(FormPhrase.FEEDBACK_CHOICE);
    return new Field.One(Forming.CHOICE, label, entries, null, false);
  }

  /**
   * Keeps what was sent.
   *
   * @param about the lesson's id as it came back; what is no lesson of the pack counts as none
   */
  static Response take(Scene scene, Input.Submitted submitted, String about) {
    Optional<Lesson> lesson =
        Optional.of(about)
            .filter(LessonId::isWellFormed)
            .map(LessonId::new)
            .flatMap(scene.pack()::lesson);
    Filled filled = new Filled(form(scene.voice(), lesson), submitted);
    String words = submitted.value(Forming.WORDS);
    String choice = filled.one(Forming.CHOICE).orElse(words.isEmpty() ? "" : OTHER);
    if (choice.isEmpty())
      return Forming.empty(scene, Intent.FEEDBACK_GIVE, FormPhrase.BUTTON_FEEDBACK);
    String on = lesson.map(found -> found.id().value()).orElse("");
    return Response.say(scene, FormPhrase.FEEDBACK_THANKS)
        .redrawn(Forming.sent(scene.voice(), FormPhrase.FEEDBACK_TITLE))
        .counted("feedback." + choice)
        .remarked(new Remark(Remark.Kind.FEEDBACK, on, choice, words, scene.today()));
  }
}
