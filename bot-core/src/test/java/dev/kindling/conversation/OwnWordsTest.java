package dev.kindling.conversation;

import static dev.kindling.conversation.Pressing.press;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.curriculum.Item.Worth;
import dev.kindling.learner.Awaiting;
import dev.kindling.message.Block;
import dev.kindling.review.Rating;
import dev.kindling.understanding.Intent;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers in somebody's own words. */
class OwnWordsTest {
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

  @Test
  void wordsOfOnesOwnHaveAButtonForDontKnow() {
    Life life = Kinds.asked(Kinds.text());
    press(life, "dk");
    assertTrue(life.said().startsWith("verdict-text-dont-know model-answer"), life.said());
  }

  @Test
  void aFormForTheAnswerOpensByAButtonAndCountsAsTypingIt() {
    Life life = Kinds.asked(Kinds.text());
    int open = life.learner.dialogue().awaiting().openQuestion();
    press(life, "words");
    Block.Fillable form = (Block.Fillable) life.message().blocks().getFirst();
    assertEquals("q" + open + "-words", form.form().id().value());
    life.fillWords(open, Worth.RIGHT);
    assertTrue(life.said().startsWith("verdict-text-right"), life.said());
    assertEquals(1, life.learner.progress().answered());
  }

  @Test
  void anAnswerThatIsSentAgainGetsItsStoredResultAndCountsOnce() {
    Life life = Kinds.asked(Kinds.text());
    int open = life.learner.dialogue().awaiting().openQuestion();
    life.fillWords(open, Worth.RIGHT).fillWords(open, Worth.PARTLY);
    assertTrue(life.said().startsWith("already-answered"), life.said());
    assertEquals(1, life.learner.progress().answered());
  }

  @Test
  void anEmptyFormAsksTheQuestionAgain() {
    Life life = Kinds.asked(Kinds.text());
    int open = life.learner.dialogue().awaiting().openQuestion();
    life.fill("q" + open + "-words", Map.of());
    assertEquals(open, life.learner.dialogue().awaiting().openQuestion());
    assertTrue(life.said().startsWith("question"), life.said());
  }

  @Test
  void theFormForAnotherQuestionIsNoAnswerToThisOne() {
    Life life = Kinds.asked(Kinds.text());
    int open = life.learner.dialogue().awaiting().openQuestion();
    life.fillWords(open + 7, Worth.RIGHT);
    assertEquals(0, life.learner.progress().answered());
    assertEquals(open, life.learner.dialogue().awaiting().openQuestion());
  }
}
