package dev.kindling.conversation;

import dev.kindling.curriculum.FormPhrase;
import dev.kindling.learner.Awaiting;
import dev.kindling.message.Block;
import dev.kindling.message.Entry;
import dev.kindling.message.Field;
import dev.kindling.message.Form;
import dev.kindling.message.Message;
import dev.kindling.quiz.TypedChoice;
import dev.kindling.understanding.Intent;
import dev.kindling.understanding.Understood;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Forms of one choice for whoever wants text alone: typing what could be tapped sends them. */
final class TypedForms {
  /** A letter alone belongs to a question. */
  private static final int LETTERS = 2;

  private TypedForms() {}

  /** The form, or its choices line by line for whoever wants text alone. */
  static Response show(Scene scene, FormOffer offer) {
    return scene.learner().preferences().textOnly()
        ? Response.of(scene.learner(), asText(scene.voice(), offer))
        : Response.asking(scene.learner(), offer);
  }

  /** What those words send; empty if they are no choice of a form, or answer what is open. */
  static Optional<Response> sent(Scene scene, String text) {
    boolean textOnly = scene.learner().preferences().textOnly();
    if (!textOnly || text.strip().length() <= LETTERS || answers(scene, text))
      return Optional.empty();
    return Stream.of(FeedbackForm.of(scene), BarrierForm.of(scene))
        .flatMap(form -> filled(form, text).stream())
        .findFirst()
        .map(filled -> Submissions.take(scene, filled, Understood.of(Intent.OUT_OF_SCOPE), null));
  }

  /** Whether they answer the open question, which takes its own words or any. */
  private static boolean answers(Scene scene, String text) {
    Awaiting open = scene.learner().dialogue().awaiting();
    List<String> labels = scene.screens().labels(open);
    boolean anyWords = labels.isEmpty() && open instanceof Awaiting.Answer;
    return anyWords || TypedChoice.option(text, labels).isPresent();
  }

  private static Optional<Input.Submitted> filled(Form form, String text) {
    List<Entry> entries = choices(form).flatMap(one -> one.entries().stream()).toList();
    OptionalInt chosen = TypedChoice.option(text, entries.stream().map(Entry::words).toList());
    return chosen.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Input.Submitted(
                form.id(), Map.of(Forming.CHOICE, entries.get(chosen.getAsInt()).value())));
  }

  private static Message asText(Voice voice, FormOffer offer) {
    Form form = offer.form();
    List<Block> blocks = new ArrayList<>(form.lead());
    choices(form).forEach(one -> blocks.add(lines(one)));
    blocks.add(new Block.Note(voice.say(FormPhrase.FORM_TYPED)));
    blocks.add(new Block.Note(offer.hint()));
    return Message.summarised(form.lang(), form.title(), blocks);
  }

  private static Block lines(Field.One one) {
    return new Block.Paragraph(
        one.entries().stream()
            .map(entry -> "- " + entry.words())
            .collect(Collectors.joining("\n", one.label() + "\n", "")));
  }

  private static Stream<Field.One> choices(Form form) {
    return form.fields().stream().filter(Field.One.class::isInstance).map(Field.One.class::cast);
  }
}
