package dev.kindling.conversation;

import dev.kindling.curriculum.FormPhrase;
import dev.kindling.curriculum.Worded;
import dev.kindling.insight.Remark;
import dev.kindling.message.Block;
import dev.kindling.message.Button;
import dev.kindling.message.ButtonId;
import dev.kindling.message.Entry;
import dev.kindling.message.Field;
import dev.kindling.message.Form;
import dev.kindling.message.Message;
import dev.kindling.understanding.Intent;
import java.util.List;

/** What the coach's forms have in common. */
final class Forming {
  /** The field for words of one's own, in every form that has one. */
  static final String WORDS = Button.WORDS;

  /** The field for what is said with one tap. */
  static final String CHOICE = "choice";

  private Forming() {}

  static Form form(
      Voice voice, ButtonId id, Worded title, List<Block> lead, List<Field> fields, Worded submit) {
    String cancel = voice.say(FormPhrase.BUTTON_CANCEL);
    return new Form(id, voice.lang(), voice.say(title), lead, fields, voice.say(submit), cancel);
  }

  /** An offer that this intent leads to, by its button too. */
  static FormOffer offer(Voice voice, Form form, Intent intent, Worded button, Worded hint) {
    Button opener = new Button(voice.say(button), new ButtonId(intent.key()), true);
    return new FormOffer(form, opener, voice.say(hint));
  }

  static Entry entry(Voice voice, String value, Worded words) {
    return new Entry(value, voice.say(words));
  }

  /** Words that somebody else may read, without whose they are; the form says so. */
  static Field remark(Voice voice) {
    return new Field.Words(
        WORDS,
        voice.say(FormPhrase.FORM_WORDS),
        voice.say(FormPhrase.FORM_WORDS_KEPT),
        true,
        Remark.MOST,
        true,
        "");
  }

  /** What stands where the form was, once it is sent. */
  static Message sent(Voice voice, Worded title) {
    Block done = new Block.Note(voice.say(FormPhrase.FORM_DONE));
    String words = voice.say(title);
    return new Message(voice.lang(), words, List.of(new Block.Heading(words), done));
  }

  /** Nothing was filled in: says so, with the way back to the form. */
  static Response empty(Scene scene, Intent intent, Worded button) {
    Voice voice = scene.voice();
    Button again = new Button(voice.say(button), new ButtonId(intent.key()), true);
    Message said = Message.of(voice.lang(), voice.say(FormPhrase.FORM_EMPTY));
    return Response.of(scene.learner(), said.then(new Block.Buttons(List.of(again), "")));
  }
}
