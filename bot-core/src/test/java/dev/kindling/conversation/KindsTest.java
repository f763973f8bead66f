package dev.kindling.conversation;

import static dev.kindling.conversation.Pressing.answered;
import static dev.kindling.conversation.Pressing.buttons;
import static dev.kindling.conversation.Pressing.drawn;
import static dev.kindling.conversation.Pressing.press;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.curriculum.Item;
import dev.kindling.curriculum.Item.Worth;
import dev.kindling.learner.Answered;
import dev.kindling.message.ButtonId;
import dev.kindling.quiz.Answer;
import dev.kindling.review.Rating;
import dev.kindling.understanding.Intent;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of item, by buttons and by typing. */
class KindsTest {
  @Test
  void aStatementIsTrueOrFalseForAReason() {
    Life life = Kinds.asked(Kinds.truth());
    assertTrue(life.said().contains("truth-prompt Ask"), life.said());
    assertTrue(life.said().contains("A. truth-true Option A"), life.said());
    assertTrue(life.said().contains("C. truth-false Option C"), life.said());
    press(life, 2);
    assertTrue(life.said().startsWith("verdict-truth-partly C B Because C"), life.said());
    assertEquals(Rating.HARD, life.last.answers().getFirst().rating());
  }

  @Test
  void aScenarioGoesOnUnderANewNumberWithTheConsequenceAboveIt() {
    Life life = Kinds.asked(Kinds.scenario());
    ButtonId begun = buttons(life.message()).get(0);
    press(life, 1);
    assertTrue(life.said().startsWith("Because B\n\nquestion-step 1 Go on 2"), life.said());
    assertTrue(drawn(life).contains("chosen B"), drawn(life));
    life.press(begun);
    assertTrue(life.said().contains("Go on"), "an old button does nothing: " + life.said());
    press(life, 0);
    assertTrue(life.said().startsWith("verdict-way-right B, A Because A"), life.said());
    assertEquals(Answer.sequence(List.of(1, 0)), answered(life).choice());
  }

  @Test
  void aScenarioThatWentOtherwiseNamesTheSmootherWay() {
    Life life = Kinds.asked(Kinds.scenario());
    press(life, 0);
    assertTrue(
        life.said().startsWith("verdict-way-not B, A\nBecause A\nB. Because B"), life.said());
    life = Kinds.asked(Kinds.scenario()).say("b").say("b");
    assertTrue(life.said().startsWith("verdict-way-partly B, A\nBecause B\nA. "), life.said());
  }

  @ParameterizedTest
  @MethodSource("dev.kindling.conversation.Kinds#all")
  void dontKnowAnswersEveryKindByTypingAndClosesIt(Item item) {
    Life life = Kinds.asked(item).means(Intent.DONT_KNOW);
    assertTrue(life.said().startsWith("verdict-"), life.said());
    assertTrue(life.said().contains("dont-know"), life.said());
    assertEquals(Answered.DONT_KNOW, answered(life).choice());
    assertEquals(List.of(), buttons(life.redrawn()));
  }

  @ParameterizedTest
  @MethodSource("dev.kindling.conversation.Kinds#all")
  void anAnsweredQuestionKeepsItsResultForOldButtons(Item item) {
    Life life = Kinds.asked(item);
    List<ButtonId> old = buttons(life.message());
    life.means(Intent.DONT_KNOW);
    var progress = life.learner.progress();
    for (ButtonId button : old) {
      life.press(button);
      assertTrue(life.said().startsWith("already-answered\n\nverdict-"), life.said());
      assertEquals(progress, life.learner.progress());
    }
  }

  @Test
  void howSureIsAskedAfterTheChoiceAndBeforeTheVerdictOfEveryKindButOwnWords() {
    for (Item item : List.of(Kinds.multiple(), Kinds.ordering(), Kinds.truth())) {
      Life life = Kinds.unsure(item).means(Intent.QUIZ_START);
      String typed = item instanceof Item.Verdict ? "b" : "badc";
      assertTrue(life.say(typed).said().startsWith("confidence"), life.said());
      assertTrue(life.means(Intent.SKIP).said().startsWith("verdict-"), life.said());
    }
    Life way = Kinds.unsure(Kinds.scenario()).means(Intent.QUIZ_START);
    press(way, 1);
    assertTrue(way.said().contains("Go on"), "not in the middle: " + way.said());
    press(way, 0);
    assertTrue(way.said().startsWith("confidence"), way.said());
    Life text = Kinds.unsure(Kinds.text()).means(Intent.QUIZ_START);
    assertTrue(text.write("ring back", Worth.RIGHT).said().startsWith("verdict-text-right"));
  }
}
