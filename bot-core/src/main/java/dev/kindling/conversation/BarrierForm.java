package dev.kindling.conversation;

import dev.kindling.curriculum.FormPhrase;
import dev.kindling.insight.Remark;
import dev.kindling.message.Block;
import dev.kindling.message.ButtonId;
import dev.kindling.message.Entry;
import dev.kindling.message.Field;
import dev.kindling.message.Form;
import dev.kindling.message.Message;
import dev.kindling.understanding.Intent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What stops somebody from learning, or from working digitally. */
final class BarrierForm {
  static final String ID = "barrier.save";

  private BarrierForm() {}

  static Response show(Scene scene) {
    FormOffer offer =
        Forming.offer(
            scene.voice(),
            of(scene),
            Intent.BARRIER_REPORT,
            FormPhrase.BUTTON_BARRIER,
            FormPhrase.BARRIER_HINT);
    return TypedForms.show(scene, offer);
  }

  static Form of(Scene scene) {
    Voice voice = scene.voice();
    List<Entry> entries =
        Arrays.stream(Barrier.values())
            .map(barrier -> Forming.entry(voice, barrier.key(), barrier.words()))
            .toList();
    String label = voice.say(FormPhrase.BARRIER_CHOICE);
    Field choice = new Field.One(Forming.CHOICE, label, entries, null, false);
    List<Field> fields = List.of(choice, Forming.remark(voice));
    ButtonId id = new ButtonId(ID);
    List<Block> lead = List.of(new Block.Paragraph(voice.say(FormPhrase.BARRIER_LEAD)));
    return Forming.form(voice, id, FormPhrase.BARRIER_TITLE, lead, fields, FormPhrase.BUTTON_SEND);
  }

  /** Thanks first, and nothing with it; then what helps by itself. */
  static Response take(Scene scene, Input.Submitted submitted) {
    String words = submitted.value(Forming.WORDS);
    Optional<Barrier> said =
        Barrier.of(submitted.value(Forming.CHOICE))
            .or(() -> words.isEmpty() ? Optional.empty() : Optional.of(Barrier.OTHER));
    return said.map(barrier -> thank(scene, barrier, words))
        .orElseGet(() -> Forming.empty(scene, Intent.BARRIER_REPORT, FormPhrase.BUTTON_BARRIER));
  }

  private static Response thank(Scene scene, Barrier barrier, String words) {
    Voice voice = scene.voice();
    String key = barrier.key();
    return Response.say(scene, FormPhrase.BARRIER_THANKS)
        .and(Message.of(voice.lang(), voice.say(barrier.help())))
        .redrawn(Forming.sent(voice, FormPhrase.BARRIER_TITLE))
        .counted("barrier." + key)
        .remarked(new Remark(Remark.Kind.BARRIER, "", key, words, scene.today()));
  }
}
