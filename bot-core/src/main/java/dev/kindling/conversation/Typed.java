package dev.kindling.conversation;

import dev.kindling.curriculum.Item;
import dev.kindling.curriculum.Phrase;
import dev.kindling.learner.Awaiting;
import dev.kindling.quiz.Answer;
import dev.kindling.quiz.Graded;
import dev.kindling.quiz.Offered;
import dev.kindling.quiz.Picking;
import dev.kindling.quiz.Picking.Picked;
import dev.kindling.quiz.TypedChoice;
import dev.kindling.understanding.Intent;
import dev.kindling.understanding.Understood;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What typed words mean to the item that is asked; nothing, where they mean something else. */
final class Typed {
  /** A text up to here that nobody understood was probably meant as letters. */
  private static final int BRIEF = 12;

  private final Scene scene;
  private final Awaiting.Answer open;
  private final Item item;

  private Typed(Scene scene, Awaiting.Answer open, Item item) {
    this.scene = scene;
    this.open = open;
    this.item = item;
  }

  /** The answer in those words; empty if they are none. */
  static Optional<Response> answer(
      Scene scene,
      Awaiting.Answer open,
      String text,
      Understood understood,
      @Nullable Graded graded) {
    return scene
        .pack()
        .item(open.asked().item())
        .flatMap(item -> new Typed(scene, open, item).answer(text, understood, graded));
  }

  private Optional<Response> answer(String text, Understood understood, @Nullable Graded graded) {
    return switch (item) {
      case Item.Single _, Item.Verdict _, Item.Scenario _ ->
          option(text).or(() -> Unclear.one(scene, open, text, understood));
      case Item.Multiple _, Item.Ordering _ ->
          letters(text)
              .or(() -> option(text))
              .or(() -> thatsAll(text))
              .or(() -> unclear(text, understood));
      case Item.FreeText _ -> ownWords(text, understood, graded);
    };
  }

  private Optional<Response> option(String text) {
    OptionalInt option = TypedChoice.option(text, scene.screens().labels(open));
    return option.isPresent()
        ? Optional.of(Picks.turn(scene, open, item, option.getAsInt()))
        : Optional.empty();
  }

  private Optional<Response> letters(String text) {
    return Unclear.letters(scene, text, options()).map(this::letters);
  }

  /** One letter is a pick; several are the answer, whatever was picked before. */
  private Response letters(List<Integer> read) {
    boolean known = read.stream().allMatch(index -> index < options());
    if (!known) return unclear();
    if (read.size() == 1) return Picks.turn(scene, open, item, read.getFirst());
    if (item instanceof Item.Multiple) return Answers.to(scene, open, Answer.set(read));
    return ordered(read).map(answer -> Answers.to(scene, open, answer)).orElseGet(this::unclear);
  }

  /** Empty if a letter is there twice, or more than the last one is missing. */
  private Optional<Integer> ordered(List<Integer> read) {
    if (read.stream().distinct().count() < read.size() || read.size() < options() - 1)
      return Optional.empty();
    List<Integer> butLast = read.subList(0, options() - 2);
    Picked last = Picking.with(item, butLast, read.get(options() - 2));
    return last instanceof Picked.Complete(int answer) ? Optional.of(answer) : Optional.empty();
  }

  private int options() {
    return Offered.choices(item, open.picked()).size();
  }

  private Optional<Response> thatsAll(String text) {
    List<String> wordings = scene.pack().phrases().all(Phrase.BUTTON_THATS_ALL);
    return TypedChoice.option(text, wordings).isPresent() && item instanceof Item.Multiple
        ? Optional.of(Picks.thatsAll(scene, open, item))
        : Optional.empty();
  }

  private Optional<Response> unclear(String text, Understood understood) {
    boolean brief = text.strip().length() <= BRIEF;
    return brief && understood.intent() == Intent.OUT_OF_SCOPE
        ? Optional.of(unclear())
        : Optional.empty();
  }

  private Response unclear() {
    return Unclear.several(scene, options());
  }

  private Optional<Response> ownWords(String text, Understood understood, @Nullable Graded graded) {
    boolean forThis = graded != null && graded.question() == open.asked().number();
    if (!forThis || Commands.isPlain(text, understood)) return Optional.empty();
    return Optional.of(Answers.inOwnWords(scene, open, graded.worth()));
  }
}
