package dev.kindling.conversation;

import dev.kindling.curriculum.Choice;
import dev.kindling.curriculum.Item;
import dev.kindling.curriculum.Phrase;
import dev.kindling.quiz.Answer.Own;
import dev.kindling.quiz.Grade;
import dev.kindling.quiz.Grading;
import dev.kindling.quiz.RightWay;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is said of an answer in its first words: the verdict, and the right letters wherever there
 * are letters.
 */
final class Verdicts {
  private final Voice voice;

  Verdicts(Voice voice) {
    this.voice = voice;
  }

  String of(Item item, int answer) {
    Grade grade = Grading.grade(item, answer);
    return switch (item) {
      case Item.Single single -> one(single.rightChoice(), answer, grade, Phrase.VERDICT_NOT);
      case Item.Verdict verdict ->
          one(verdict.rightChoice(), answer, grade, Phrase.VERDICT_TRUTH_PARTLY);
      case Item.Multiple multiple -> all(multiple.choices(), grade);
      case Item.Ordering ordering -> order(ordering, grade);
      case Item.Scenario scenario -> way(scenario, grade);
      case Item.FreeText _ -> own(answer);
    };
  }

  private String one(int right, int answer, Grade grade, Phrase partly) {
    String letter = Letters.of(right);
    String chosen = answer < 0 ? "" : Letters.of(answer);
    return switch (grade) {
      case RIGHT -> voice.say(Phrase.VERDICT_RIGHT, "letter", letter);
      case PARTLY -> voice.say(partly, "chosen", chosen, "letter", letter);
      case NOT -> voice.say(Phrase.VERDICT_NOT, "chosen", chosen, "letter", letter);
      case DONT_KNOW -> voice.say(Phrase.VERDICT_DONT_KNOW, "letter", letter);
    };
  }

  private String all(List<Choice> choices, Grade grade) {
    List<Integer> right =
        IntStream.range(0, choices.size()).filter(i -> choices.get(i).right()).boxed().toList();
    Phrase phrase =
        switch (grade) {
          case RIGHT -> Phrase.VERDICT_ALL_RIGHT;
          case PARTLY -> Phrase.VERDICT_ALL_PARTLY;
          case NOT -> Phrase.VERDICT_ALL_NOT;
          case DONT_KNOW -> Phrase.VERDICT_ALL_DONT_KNOW;
        };
    return voice.say(phrase, "letters", Letters.listed(right, voice));
  }

  private String order(Item.Ordering item, Grade grade) {
    Phrase phrase =
        switch (grade) {
          case RIGHT -> Phrase.VERDICT_ORDER_RIGHT;
          case PARTLY -> Phrase.VERDICT_ORDER_PARTLY;
          case NOT -> Phrase.VERDICT_ORDER_NOT;
          case DONT_KNOW -> Phrase.VERDICT_ORDER_DONT_KNOW;
        };
    return voice.say(phrase, "letters", Letters.inOrder(item.order()));
  }

  private String way(Item.Scenario item, Grade grade) {
    Phrase phrase =
        switch (grade) {
          case RIGHT -> Phrase.VERDICT_WAY_RIGHT;
          case PARTLY -> Phrase.VERDICT_WAY_PARTLY;
          case NOT -> Phrase.VERDICT_WAY_NOT;
          case DONT_KNOW -> Phrase.VERDICT_WAY_DONT_KNOW;
        };
    return voice.say(phrase, "letters", Letters.inOrder(RightWay.of(item)));
  }

  private String own(int answer) {
    return voice.say(Own.of(answer).map(Verdicts::phrase).orElse(Phrase.VERDICT_TEXT_DONT_KNOW));
  }

  private static Phrase phrase(Own own) {
    return switch (own) {
      case RIGHT -> Phrase.VERDICT_TEXT_RIGHT;
      case PARTLY -> Phrase.VERDICT_TEXT_PARTLY;
      case SAID_RIGHT -> Phrase.VERDICT_COMPARED_CLOSE;
      case SAID_PARTLY -> Phrase.VERDICT_COMPARED_PARTLY;
      case SAID_NOT_YET -> Phrase.VERDICT_COMPARED_NOT_YET;
      case NOT_COMPARED -> Phrase.VERDICT_NOT_COMPARED;
    };
  }
}
