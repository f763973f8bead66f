package dev.kindling.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.curriculum.Item;
import dev.kindling.curriculum.Item.Worth;
import dev.kindling.learner.Answered;
import dev.kindling.learner.Awaiting;
import dev.kindling.message.Block;
import dev.kindling.message.ButtonId;
import dev.kindling.message.Message;
import dev.kindling.message.PlainText;
import dev.kindling.quiz.Answer;
import dev.kindling.review.Rating;
import dev.kindling.understanding.Intent;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of item, by buttons and by typing. */
class KindsTest {
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

  @Test
  void wordsThatAreRightOrPartlyRightAreToldSoWithTheModelAnswer() {
    Life life = Kinds.asked(Kinds.text()).write("I ring back", Worth.RIGHT);
    assertTrue(life.said().startsWith("verdict-text-right model-answer Ring back"), life.said());
    assertEquals(1, life.learner.progress().right());
    life = Kinds.asked(Kinds.text()).write("I ring", Worth.PARTLY);
    assertTrue(life.said().startsWith("verdict-text-partly model-answer"), life.said());
    assertEquals(0, life.learner.progress().right());
  }

  @ParameterizedTest
  @CsvSource({
    "0, verdict-compared-close, GOOD",
    "1, verdict-compared-partly, HARD",
    "2, verdict-compared-not-yet, AGAIN"
  })
  void wordsThatNobodyCanBeSureOfAreComparedByWhoWroteThem(int close, String said, Rating rating) {
    Life life = Kinds.asked(Kinds.text()).write("Dunno, the usual", Worth.COMPARE);
    assertTrue(life.said().startsWith("model-answer Ring back on your own"), life.said());
    assertTrue(life.said().contains("compare"), life.said());
    assertInstanceOf(Awaiting.Comparison.class, life.learner.dialogue().awaiting());
    assertEquals(0, life.learner.progress().answered());
    life.press(life.option(close));
    assertTrue(life.said().startsWith(said), life.said());
    assertFalse(life.said().contains("model-answer"), "it stands just above");
    assertEquals(rating, life.last.answers().getFirst().rating());
  }

  @Test
  void aComparisonMayBeSkipped() {
    Life life = Kinds.asked(Kinds.text()).write("Hm", Worth.COMPARE).means(Intent.SKIP);
    assertTrue(life.said().startsWith("verdict-not-compared"), life.said());
  }

  @Test
  void theWordsThemselvesAreNowhere() {
    for (Worth worth : Worth.values()) {
      Life life = Kinds.asked(Kinds.text()).write("xylophone in the registry", worth);
      assertFalse(life.last.toString().contains("xylophone"), life.last::toString);
    }
  }

  @Test
  void aPlainCommandIsNoAnswerAndAnUrgentOneComesFirst() {
    Life life = Kinds.asked(Kinds.text());
    int open = life.learner.dialogue().awaiting().openQuestion();
    life.means(Intent.PAUSE_START);
    assertTrue(life.said().startsWith("paused"), life.said());
    life = Kinds.asked(Kinds.text()).means(Intent.URGENT_INCIDENT);
    assertTrue(life.said().startsWith("urgent-incident"), life.said());
    assertEquals(open, life.learner.dialogue().awaiting().openQuestion());
  }

  @Test
  void wordsGradedForAnotherQuestionAreNoAnswerToThisOne() {
    Life life = Kinds.asked(Kinds.text());
    life.say("typed while something else was open");
    assertEquals(0, life.learner.progress().answered());
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

  @Test
  void wordsOfOnesOwnHaveAButtonForDontKnow() {
    Life life = Kinds.asked(Kinds.text());
    press(life, "dk");
    assertTrue(life.said().startsWith("verdict-text-dont-know model-answer"), life.said());
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

  private static void press(Life life, int option) {
    press(life, Integer.toString(option));
  }

  /** Presses that button of the newest drawing of the open question. */
  private static void press(Life life, String what) {
    Awaiting open = life.learner.dialogue().awaiting();
    Message drawing = life.open();
    ButtonId button =
        buttons(drawing).stream()
            .filter(id -> QuestionButton.of(id).orElseThrow().what().equals(what))
            .findFirst()
            .orElseThrow(() -> new AssertionError("No " + what + " in " + open));
    life.press(button);
  }

  static List<ButtonId> buttons(Message message) {
    return message.blocks().stream().flatMap(block -> buttons(block).stream()).toList();
  }

  private static List<ButtonId> buttons(Block block) {
    return switch (block) {
      case Block.Question question when question.isOpen() ->
          question.options().stream().map(option -> option.button()).toList();
      case Block.Buttons some -> some.buttons().stream().map(button -> button.id()).toList();
      case Block.Question _,
          Block.Heading _,
          Block.Paragraph _,
          Block.Note _,
          Block.Picture _,
          Block.Facts _,
          Block.Progress _ ->
          List.of();
    };
  }

  private static String drawn(Life life) {
    return PlainText.of(life.redrawn());
  }

  private static List<Integer> picked(Life life) {
    return ((Awaiting.Answer) life.learner.dialogue().awaiting()).picked();
  }

  private static Answered answered(Life life) {
    return life.learner.dialogue().closed().getLast();
  }
}
