package dev.kindling.conversation;

import dev.kindling.curriculum.Choice;
import dev.kindling.curriculum.CurriculumUnit;
import dev.kindling.curriculum.Item;
import dev.kindling.curriculum.Pack;
import dev.kindling.curriculum.Phrase;
import dev.kindling.curriculum.Track;
import dev.kindling.learner.Answered;
import dev.kindling.learner.Asked;
import dev.kindling.learner.Awaiting;
import dev.kindling.message.Block;
import dev.kindling.message.Message;
import dev.kindling.message.Option;
import dev.kindling.quiz.Offered;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Draws the messages that ask something, open or closed. The same question drawn twice has the same
 * words, so that a closed one is the open one without its buttons.
 */
final class Screens {
  private static final int NONE = -2;

  private final Pack pack;
  private final Voice voice;
  private final Feedback feedback;

  /** Speaks with one voice of the question, and of each answer with the voice it had. */
  Screens(Pack pack, IntFunction<Voice> voices, int question) {
    this.pack = pack;
    this.voice = voices.apply(question);
    this.feedback = new Feedback(pack, voices);
  }

  /** The message that asks what is awaited; empty if nothing is, or its item is gone. */
  Optional<Message> open(Awaiting awaiting) {
    return draw(awaiting, NONE);
  }

  /**
   * The same message once that was chosen.
   *
   * @param choice the option's index; for an item the answer as {@link dev.kindling.quiz.Answer}
   *     counts it, "don't know" among them
   */
  Optional<Message> closed(Awaiting awaiting, int choice) {
    return draw(awaiting, choice);
  }

  /** How many options it offers. */
  int options(Awaiting awaiting) {
    return labels(awaiting).size();
  }

  /** The options' words, by which typing them answers too. */
  List<String> labels(Awaiting awaiting) {
    return switch (awaiting) {
      case Awaiting.Nothing _ -> List.of();
      case Awaiting.Answer answer -> choiceLabels(answer);
      case Awaiting.Comparison _ ->
          say(Phrase.COMPARE_CLOSE, Phrase.COMPARE_PARTLY, Phrase.COMPARE_NOT_YET);
      case Awaiting.Statement _ ->
          say(
              Phrase.STATEMENT_1,
              Phrase.STATEMENT_2,
              Phrase.STATEMENT_3,
              Phrase.STATEMENT_4,
              Phrase.STATEMENT_5);
      case Awaiting.Confidence _ ->
          say(Phrase.CONFIDENCE_SURE, Phrase.CONFIDENCE_THINK_SO, Phrase.CONFIDENCE_GUESSING);
      case Awaiting.Goal _ ->
          say(Phrase.GOAL_SCAMS, Phrase.GOAL_AI, Phrase.GOAL_MESSAGES, Phrase.GOAL_SURPRISE);
      case Awaiting.TimeOfDay _ ->
          say(Phrase.TIME_MORNING, Phrase.TIME_MIDDAY, Phrase.TIME_AFTERNOON);
      case Awaiting.LeaveConfirmation _ -> say(Phrase.LEAVE_YES, Phrase.LEAVE_NO);
      case Awaiting.ComingBack _ -> say(Phrase.LINK_GO_ON, Phrase.LINK_REST);
      case Awaiting.Unlinking _ -> say(Phrase.UNLINK_YES, Phrase.UNLINK_NO);
      case Awaiting.TrackChoice _ -> pack.tracks().stream().map(Track::title).toList();
    };
  }

  private Optional<Message> draw(Awaiting awaiting, int choice) {
    return switch (awaiting) {
      case Awaiting.Nothing _ -> Optional.empty();
      case Awaiting.Answer answer -> item(answer, choice);
      case Awaiting.Comparison comparison -> comparison(comparison, choice);
      case Awaiting.Statement statement -> statement(statement, choice);
      case Awaiting.Confidence _ ->
          ask(awaiting, Phrase.CONFIDENCE, Phrase.CONFIDENCE_HINT, choice);
      case Awaiting.Goal goal -> Optional.of(goal(goal, choice));
      case Awaiting.TimeOfDay _ -> ask(awaiting, Phrase.TIME, Phrase.TIME_HINT, choice);
      case Awaiting.LeaveConfirmation _ ->
          ask(awaiting, Phrase.LEAVE_ASK, Phrase.LEAVE_HINT, choice);
      case Awaiting.ComingBack _ ->
          ask(awaiting, Phrase.LINK_COME_BACK, Phrase.LINK_COME_BACK_HINT, choice);
      case Awaiting.Unlinking _ -> ask(awaiting, Phrase.UNLINK_ASK, Phrase.UNLINK_HINT, choice);
      case Awaiting.TrackChoice _ -> ask(awaiting, Phrase.TRACK_ASK, Phrase.TRACK_HINT, choice);
    };
  }

  private Optional<Message> item(Awaiting.Answer answer, int choice) {
    return pack.item(answer.asked().item()).map(item -> item(answer, item, choice));
  }

  private Message item(Awaiting.Answer answer, Item item, int choice) {
    Asked asked = answer.asked();
    ItemScreens screens = new ItemScreens(item, answer, voice);
    List<Block> blocks = new ArrayList<>(feedback(asked.after()));
    blocks.addAll(choice == NONE ? screens.open() : screens.closed(choice));
    return Message.summarised(pack.lang(), summary(asked), blocks);
  }

  private Optional<Message> comparison(Awaiting.Comparison comparison, int choice) {
    return pack.item(comparison.asked().item())
        .filter(Item.FreeText.class::isInstance)
        .map(item -> comparison(comparison, (Item.FreeText) item, choice));
  }

  private Message comparison(Awaiting.Comparison comparison, Item.FreeText item, int choice) {
    String model = new Explanations(voice).model(item);
    String prompt = voice.say(Phrase.COMPARE);
    List<String> labels = labels(comparison);
    int number = comparison.number();
    Block asked = question(number, prompt, labels, labels, Phrase.COMPARE_HINT, choice);
    return Message.summarised(pack.lang(), model, List.of(new Block.Paragraph(model), asked));
  }

  private Optional<Message> statement(Awaiting.Statement statement, int choice) {
    return pack.unit(statement.unit()).map(unit -> statement(statement, unit, choice));
  }

  private Message statement(Awaiting.Statement statement, CurriculumUnit unit, int choice) {
    List<Block> blocks = new ArrayList<>(feedback(statement.answered()));
    List<String> labels = labels(statement);
    Phrase before =
        Statements.isFirstWeek(unit) ? Phrase.STATEMENT_FIRST_WEEK : Phrase.STATEMENT_BEFORE;
    Phrase ask = statement.after() ? Phrase.STATEMENT_AFTER : before;
    String prompt = voice.say(ask, "unit", unit.title(), "statement", unit.confidence());
    blocks.add(question(statement.number(), prompt, labels, labels, Phrase.STATEMENT_HINT, choice));
    return Message.summarised(pack.lang(), prompt, blocks);
  }

  private String summary(Asked asked) {
    Answered after = asked.after();
    if (after != null) return verdict(after);
    String position = Integer.toString(asked.position());
    String total = Integer.toString(asked.total());
    return voice.say(Phrase.QUESTION_SUMMARY, "position", position, "total", total);
  }

  private Message goal(Awaiting.Goal goal, int choice) {
    List<Block> blocks = new ArrayList<>(feedback(goal.after()));
    if (goal.after() != null) blocks.add(new Block.Paragraph(voice.say(Phrase.DONE_TODAY)));
    List<String> labels = labels(goal);
    String prompt = voice.say(Phrase.GOAL);
    blocks.add(question(goal.number(), prompt, labels, labels, Phrase.GOAL_HINT, choice));
    Answered after = goal.after();
    return Message.summarised(pack.lang(), after == null ? prompt : verdict(after), blocks);
  }

  private Optional<Message> ask(Awaiting awaiting, Phrase prompt, Phrase hint, int choice) {
    List<String> labels = labels(awaiting);
    String words = voice.say(prompt);
    Block asked = question(awaiting.openQuestion(), words, labels, labels, hint, choice);
    return Optional.of(Message.summarised(pack.lang(), words, List.of(asked)));
  }

  private Block.Question question(
      int number, String prompt, List<String> texts, List<String> labels, Phrase hint, int choice) {
    List<Option> options =
        IntStream.range(0, texts.size())
            .mapToObj(i ->
                new Option(
                    Letters.of(i),
                    texts.get(i),
                    label(labels.get(i)),
                    QuestionButton.option(number, i, 0, false)))
            .toList();
    if (choice == NONE) return new Block.Question(prompt, options, null, voice.say(hint));
    String chosen = choice < 0 ? "" : Letters.of(choice);
    String words = choice < 0 ? "" : voice.say(Phrase.CHOSEN, "letter", chosen);
    return new Block.Question(prompt, options, chosen, words);
  }

  /** The feedback of an answer: the verdict is its first word. */
  List<Block> feedback(@Nullable Answered answer) {
    return feedback.of(answer);
  }

  /** The verdict alone, with its marks. */
  String verdict(Answered answer) {
    return feedback.verdict(answer);
  }

  private List<String> choiceLabels(Awaiting.Answer answer) {
    return pack.item(answer.asked().item())
        .map(item -> Offered.choices(item, answer.picked()).stream().map(Choice::label).toList())
        .orElse(List.of());
  }

  private List<String> say(Phrase... phrases) {
    return List.of(phrases).stream().map(voice::say).toList();
  }

  private static String label(String words) {
    return words.length() > Option.LABEL ? "" : words;
  }
}
