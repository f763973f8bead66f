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
import dev.kindling.message.ButtonId;
import dev.kindling.message.Message;
import dev.kindling.message.Option;
import dev.kindling.quiz.Grading;
import dev.kindling.quiz.Offered;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Draws the messages that ask something, open or closed. The same question drawn twice has the same
 * words, so that a closed one is the open one without its buttons.
 */
final class Screens {
  static final int NONE = -2;

  private final Pack pack;
  private final Voice voice;

  Screens(Pack pack, Voice voice) {
    this.pack = pack;
    this.voice = voice;
  }

  /** The message that asks what is awaited; empty if nothing is, or its item is gone. */
  Optional<Message> open(Awaiting awaiting) {
    return draw(awaiting, NONE);
  }

  /** The same message once that option (or "don't know") was chosen. */
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
      case Awaiting.Comparison _ -> ask(awaiting, Phrase.COMPARE, Phrase.COMPARE_HINT, choice);
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
    List<Block> blocks = new ArrayList<>(feedback(asked.after()));
    String[] named = {
      "position", Integer.toString(asked.position()),
      "total", Integer.toString(asked.total()),
      "prompt", voice.fill(Offered.prompt(item, answer.picked()))
    };
    List<Choice> choices = Offered.choices(item, answer.picked());
    List<String> texts = choices.stream().map(Choice::text).map(voice::fill).toList();
    List<String> labels = choices.stream().map(Choice::label).toList();
    String prompt = voice.say(Phrase.QUESTION, named);
    blocks.add(question(asked.number(), prompt, texts, labels, Phrase.QUESTION_HINT, choice));
    return Message.summarised(pack.lang(), summary(asked, named), blocks);
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

  private String summary(Asked asked, String[] named) {
    Answered after = asked.after();
    return after == null ? voice.say(Phrase.QUESTION_SUMMARY, named) : verdict(after);
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
                    letter(i),
                    texts.get(i),
                    label(labels.get(i)),
                    new ButtonId("q" + number + "-" + i)))
            .toList();
    if (choice == NONE) return new Block.Question(prompt, options, null, voice.say(hint));
    String chosen = choice < 0 ? "" : letter(choice);
    String words = choice < 0 ? "" : voice.say(Phrase.CHOSEN, "letter", chosen);
    return new Block.Question(prompt, options, chosen, words);
  }

  /** The feedback of an answer: the verdict is its first word, the right letter is always named. */
  List<Block> feedback(@Nullable Answered answer) {
    if (answer == null) return List.of();
    return pack.item(answer.item())
        .map(item -> List.<Block>of(new Block.Paragraph(feedback(item, answer))))
        .orElse(List.of());
  }

  private String feedback(Item item, Answered answer) {
    return switch (item) {
      case Item.Single single ->
          verdict(item, answer) + " " + why(single.choices(), single.rightChoice(), answer);
      case Item.Verdict verdict ->
          verdict(item, answer) + " " + why(verdict.choices(), verdict.rightChoice(), answer);
      case Item.Multiple _, Item.Ordering _, Item.Scenario _, Item.FreeText _ ->
          verdict(item, answer);
    };
  }

  private String why(List<Choice> choices, int right, Answered answer) {
    int told = answer.choice() < 0 ? right : answer.choice();
    return told < choices.size() ? voice.fill(choices.get(told).feedback()) : "";
  }

  /** The verdict alone, with its marks. */
  String verdict(Answered answer) {
    return pack.item(answer.item()).map(item -> verdict(item, answer)).orElse("?");
  }

  private String verdict(Item item, Answered answer) {
    return switch (item) {
      case Item.Single single -> verdict(item, single.rightChoice(), answer);
      case Item.Verdict verdict -> verdict(item, verdict.rightChoice(), answer);
      case Item.Multiple _, Item.Ordering _, Item.Scenario _, Item.FreeText _ -> "";
    };
  }

  private String verdict(Item item, int rightChoice, Answered answer) {
    String right = letter(rightChoice);
    if (answer.choice() < 0) return voice.say(Phrase.VERDICT_DONT_KNOW, "letter", right);
    if (Grading.isRight(item, answer.choice()))
      return voice.say(Phrase.VERDICT_RIGHT, "letter", right);
    return voice.say(Phrase.VERDICT_NOT, "chosen", letter(answer.choice()), "letter", right);
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

  static String letter(int index) {
    return String.valueOf((char) ('A' + index));
  }
}
