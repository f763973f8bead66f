package dev.kindling.conversation;

import dev.kindling.curriculum.Choice;
import dev.kindling.curriculum.FormPhrase;
import dev.kindling.curriculum.Item;
import dev.kindling.curriculum.Phrase;
import dev.kindling.learner.Answered;
import dev.kindling.learner.Asked;
import dev.kindling.learner.Awaiting;
import dev.kindling.message.Block;
import dev.kindling.message.Button;
import dev.kindling.message.ButtonId;
import dev.kindling.message.Option;
import dev.kindling.quiz.Answer;
import dev.kindling.quiz.Offered;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Draws the question of an item, whatever its kind: open, or closed once it is answered. */
final class ItemScreens {
  private final Item item;
  private final Awaiting.Answer answer;
  private final Voice voice;

  ItemScreens(Item item, Awaiting.Answer answer, Voice voice) {
    this.item = item;
    this.answer = answer;
    this.voice = voice;
  }

  /** With its buttons. */
  List<Block> open() {
    if (item instanceof Item.FreeText) return ownWords();
    List<Block> blocks = new ArrayList<>(above());
    blocks.add(new Block.Question(prompt(), options(), null, hint()));
    if (item instanceof Item.Multiple) blocks.add(thatsAll());
    return blocks;
  }

  /** Without buttons, and with what was chosen; in a scenario the answer is the way so far. */
  List<Block> closed(int chosen) {
    if (item instanceof Item.FreeText) return ownWordsGiven(chosen);
    List<Block> blocks = new ArrayList<>(above());
    String letters = Letters.joined(chosen(chosen));
    blocks.add(new Block.Question(prompt(), options(), letters, chosenWords(chosen)));
    return blocks;
  }

  /** In a scenario: where the last choice led. */
  private List<Block> above() {
    if (!(item instanceof Item.Scenario scenario) || answer.picked().isEmpty()) return List.of();
    return new Explanations(voice)
        .led(scenario, answer.picked()).stream().<Block>map(Block.Paragraph::new).toList();
  }

  String prompt() {
    String asked = voice.fill(Offered.prompt(item, answer.picked()));
    String whole =
        item instanceof Item.Verdict ? voice.say(Phrase.TRUTH_PROMPT, "prompt", asked) : asked;
    boolean goesOn = item instanceof Item.Scenario && !answer.picked().isEmpty();
    return voice.say(goesOn ? Phrase.QUESTION_STEP : Phrase.QUESTION, named(whole));
  }

  private String[] named(String prompt) {
    Asked asked = answer.asked();
    return new String[] {
      "position", Integer.toString(asked.position()),
      "total", Integer.toString(asked.total()),
      "prompt", prompt
    };
  }

  private List<Option> options() {
    List<Choice> choices = Offered.choices(item, answer.picked());
    return IntStream.range(0, choices.size()).mapToObj(i -> option(choices.get(i), i)).toList();
  }

  private Option option(Choice choice, int index) {
    boolean back = picksSeveral() && answer.picked().contains(index);
    ButtonId button = QuestionButton.option(answer.asked().number(), index, answer.redrawn(), back);
    String label = choice.label().length() > Option.LABEL ? "" : choice.label();
    return new Option(Letters.of(index), text(choice, index), label, button);
  }

  private boolean picksSeveral() {
    return item instanceof Item.Multiple || item instanceof Item.Ordering;
  }

  private String text(Choice choice, int index) {
    String text = voice.fill(choice.text());
    if (!(item instanceof Item.Verdict verdict)) return text;
    boolean said = verdict.verdicts().get(index);
    return voice.say(said ? Phrase.TRUTH_TRUE : Phrase.TRUTH_FALSE, "reason", text);
  }

  private String hint() {
    String how =
        voice.say(
            switch (item) {
              case Item.Multiple _ -> Phrase.QUESTION_HINT_SEVERAL;
              case Item.Ordering _ -> Phrase.QUESTION_HINT_ORDER;
              case Item.FreeText _ -> Phrase.QUESTION_HINT_TEXT;
              case Item.Single _, Item.Verdict _, Item.Scenario _ -> Phrase.QUESTION_HINT;
            });
    boolean begun = picksSeveral() && !answer.picked().isEmpty();
    return begun ? voice.say(Phrase.PICKED, "letters", picked()) + " " + how : how;
  }

  private String picked() {
    return Letters.inOrder(answer.picked());
  }

  private Block thatsAll() {
    ButtonId id = QuestionButton.all(answer.asked().number(), answer.redrawn());
    Button button = new Button(voice.say(Phrase.BUTTON_THATS_ALL), id, true);
    return new Block.Buttons(List.of(button), "");
  }

  private List<Block> ownWords() {
    int number = answer.asked().number();
    String write = voice.say(FormPhrase.BUTTON_OWN_WORDS);
    String dontKnow = voice.say(Phrase.BUTTON_DONT_KNOW);
    List<Button> buttons =
        List.of(
            new Button(write, QuestionButton.words(number), true, true),
            new Button(dontKnow, QuestionButton.dontKnow(number), false));
    return List.of(new Block.Paragraph(prompt()), new Block.Buttons(buttons, hint()));
  }

  private List<Block> ownWordsGiven(int chosen) {
    Block prompt = new Block.Paragraph(prompt());
    if (chosen == Answered.DONT_KNOW) return List.of(prompt);
    return List.of(prompt, new Block.Note(voice.say(Phrase.OWN_WORDS)));
  }

  /** The indices that an answer names. */
  private List<Integer> chosen(int chosen) {
    if (chosen == Answered.DONT_KNOW) return List.of();
    return switch (item) {
      case Item.Single _, Item.Verdict _ -> List.of(chosen);
      case Item.Multiple _ -> Answer.ofSet(chosen);
      case Item.Ordering _ -> Answer.ofSequence(chosen);
      case Item.Scenario _ -> Answer.ofSequence(chosen).reversed().stream().limit(1).toList();
      case Item.FreeText _ -> List.of();
    };
  }

  private String chosenWords(int chosen) {
    List<Integer> indices = chosen(chosen);
    if (indices.isEmpty()) return "";
    return item instanceof Item.Ordering
        ? voice.say(Phrase.CHOSEN_ORDER, "letters", Letters.inOrder(indices))
        : voice.say(Phrase.CHOSEN, "letter", Letters.listed(indices, voice));
  }
}
