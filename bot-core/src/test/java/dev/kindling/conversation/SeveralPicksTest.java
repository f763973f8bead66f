package dev.kindling.conversation;

import static dev.kindling.conversation.Pressing.answered;
import static dev.kindling.conversation.Pressing.buttons;
import static dev.kindling.conversation.Pressing.drawn;
import static dev.kindling.conversation.Pressing.picked;
import static dev.kindling.conversation.Pressing.press;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.message.ButtonId;
import dev.kindling.quiz.Answer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that take several picks: which fit, and in which order. */
class SeveralPicksTest {
  @Test
  void pressesMarkAndUnmarkInTheSameMessageUntilThatIsAll() {
    Life life = Kinds.asked(Kinds.multiple());
    press(life, 0);
    assertTrue(drawn(life).contains("picked A question-hint-several"), drawn(life));
    press(life, 3);
    assertTrue(drawn(life).contains("picked A, D"), drawn(life));
    press(life, 3);
    press(life, 2);
    assertTrue(drawn(life).contains("picked A, C"), drawn(life));
    assertEquals("", life.said(), "nothing but the message itself has changed");
    press(life, "all");
    assertTrue(life.said().startsWith("verdict-all-right letters A C"), life.said());
    assertTrue(life.said().contains("A. Because A"), life.said());
    assertEquals(Answer.set(List.of(0, 2)), answered(life).choice());
    assertTrue(drawn(life).contains("chosen letters A C"), drawn(life));
  }

  @Test
  void thatsAllWithNothingMarkedLosesNothing() {
    Life life = Kinds.asked(Kinds.multiple());
    press(life, "all");
    assertEquals("nothing-picked\n", life.said());
    assertEquals(0, life.learner.progress().answered());
  }

  @Test
  void aPressThatComesTwiceCountsOnceAndOneFromAnOlderDrawingCountsToo() {
    Life life = Kinds.asked(Kinds.multiple());
    ButtonId first = buttons(life.message()).get(0);
    ButtonId third = buttons(life.message()).get(2);
    life.press(first).press(first).press(third);
    assertEquals(List.of(0, 2), picked(life));
  }

  @Test
  void noTwoDrawingsShareAButtonOfTheQuestion() {
    Life life = Kinds.asked(Kinds.multiple());
    List<ButtonId> before = buttons(life.message());
    press(life, 0);
    press(life, 0);
    assertEquals(List.of(), picked(life));
    List<ButtonId> after = buttons(life.redrawn());
    assertTrue(after.stream().noneMatch(before::contains), after + " " + before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a c", "ac", "A and C", "c,a", "a, c!", "1 3", "A + C"})
  void severalLettersTypedAnswerAtOnce(String typed) {
    Life life = Kinds.asked(Kinds.multiple()).say(typed);
    assertTrue(life.said().startsWith("verdict-all-right letters A C"), typed + life.said());
    assertTrue(drawn(life).contains("chosen letters A C"), drawn(life));
  }

  @Test
  void oneLetterTypedMarksAndTheButtonsWordsEndIt() {
    Life life = Kinds.asked(Kinds.multiple()).say("c").say("label a").say("b").say("b");
    assertEquals(List.of(0, 2), picked(life));
    life.say("Thats all");
    assertTrue(life.said().startsWith("verdict-all-right"), life.said());
  }

  @Test
  void whatWasChosenAndWhatWasMissedIsExplainedAndNothingElse() {
    Life life = Kinds.asked(Kinds.multiple()).say("a b");
    assertTrue(life.said().startsWith("verdict-all-not letters A C"), life.said());
    assertTrue(life.said().contains("B. Because B\nC. Because C"), life.said());
    assertFalse(life.said().contains("A. Because A"), life.said());
    assertTrue(Kinds.asked(Kinds.multiple()).say("a c d").said().startsWith("verdict-all-partly"));
  }

  @Test
  void stepsArePressedInOrderAndTheLastFallsIntoPlace() {
    Life life = Kinds.asked(Kinds.ordering());
    press(life, 1);
    press(life, 0);
    assertTrue(drawn(life).contains("picked B, A"), drawn(life));
    press(life, 3);
    assertTrue(life.said().startsWith("verdict-order-right B, A, D, C"), life.said());
    assertTrue(drawn(life).contains("chosen-order B, A, D, C"), drawn(life));
  }

  @Test
  void pressingAPickedStepTakesItBackAndWhatFollowsIt() {
    Life life = Kinds.asked(Kinds.ordering());
    press(life, 2);
    press(life, 1);
    press(life, 2);
    assertEquals(List.of(), picked(life));
    press(life, 0);
    press(life, 1);
    press(life, 1);
    assertEquals(List.of(0), picked(life));
  }

  @ParameterizedTest
  @CsvSource({
    "b a d c, verdict-order-right",
    "badc, verdict-order-right",
    "b then a then d, verdict-order-right",
    "bacd, verdict-order-partly",
    "abcd, verdict-order-not"
  })
  void anOrderTypedAnswersAtOnce(String typed, String verdict) {
    Life life = Kinds.asked(Kinds.ordering()).say(typed);
    assertTrue(life.said().startsWith(verdict + " B, A, D, C"), life.said());
  }

  @ParameterizedTest
  @ValueSource(strings = {"b a", "b a x c", "b b a c", "bade", "zz"})
  void lettersThatDontFitAreAskedForAgainAndNothingIsLost(String typed) {
    Life life = Kinds.asked(Kinds.ordering());
    press(life, 1);
    life.say(typed);
    assertEquals("letters-unclear A–D\n", life.said());
    assertEquals(List.of(1), picked(life));
  }
}
