package dev.kindling.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kindling.testkit.teams.CardRules;
import dev.kindling.testkit.teams.CardWords;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An answered question keeps its words and loses its buttons and boxes, whatever it asked. */
class ClosedQuestionsTest {
  @ParameterizedTest
  @CsvSource({
    "first.ai.what-you-may-ask, what-you-may-ask.1, 0",
    "first.ai.what-you-may-ask, what-you-may-ask.3, 0 all",
    "first.finding.find-it-faster, find-it-faster.3, 1 0 0 3 0",
    "first.digital.what-it-means, what-it-means.3, 2",
    "everyone.people.whole-problem, whole-problem.3, 1",
    "first.together.clear-message, clear-message.3, dk",
  })
  void everyKindOfItem(String lesson, String item, String presses) {
    Deck deck = new Deck().until(lesson, item);
    int question = deck.number();
    for (String what : presses.split(" ", -1)) again(deck, question, what);
    assertClosed(deck);
    assertPressedAgainIsAnsweredKindly(deck, "q" + question + "-" + presses.split(" ", -1)[0]);
  }

  @ParameterizedTest
  @CsvSource({"schedule.set, 0", "track.change, 1", "leave, 1"})
  void everyOtherQuestion(String asked, String answer) {
    Deck deck = new Deck().say(asked);
    int question = deck.number();
    deck.answer(answer);
    assertClosed(deck);
    assertPressedAgainIsAnsweredKindly(deck, "q" + question + "-0");
  }

  @Test
  void howSureAndWhatWouldHelpMost() {
    Deck deck = new Deck().until("first.ai.what-you-may-ask", "what-you-may-ask.1").answer("0");
    assertClosed(deck.answer("1"));
    deck.until("first.ai.what-you-may-ask", "what-you-may-ask.3").say("dont.know");
    assertClosed(deck.answer("0"));
    assertClosed(deck.answer("2"));
  }

  @Test
  void aButtonThatNobodyKnowsAnyMoreIsAnsweredKindly() {
    for (String old : List.of("q999-1", "q999-words", "lesson.of.old", "quiz.start:gone")) {
      List<ObjectNode> cards = Deck.cards(new Deck().press(old).said());
      assertFalse(cards.isEmpty(), old);
      assertFalse(CardWords.of(cards.getFirst()).isBlank(), old);
    }
  }

  /** A question that is drawn again as it is answered names its buttons anew. */
  private static void again(Deck deck, int question, String what) {
    String start = "q" + question + "-" + what;
    String button =
        Stream.concat(deck.redrawn().stream(), deck.said().stream())
            .flatMap(message -> Cards.of(message).stream())
            .flatMap(card -> card.findValuesAsText("kindling").stream())
            .filter(id -> id.equals(start) || id.startsWith(start + "."))
            .findFirst()
            .orElseThrow();
    deck.press(button);
  }

  private static void assertClosed(Deck deck) {
    List<ObjectNode> cards = Deck.cards(deck.redrawn());
    assertEquals(1, cards.size());
    ObjectNode card = cards.getFirst();
    assertEquals(List.of(), CardRules.violations(card));
    assertTrue(card.findValues("actions").isEmpty(), card::toString);
    assertTrue(card.findValues("id").isEmpty(), card::toString);
  }

  /** As from a second device, where the card still stands as it was. */
  private static void assertPressedAgainIsAnsweredKindly(Deck deck, String button) {
    int open = deck.number();
    deck.press(button);
    assertFalse(Deck.cards(deck.said()).isEmpty(), "an answer");
    assertEquals(open, deck.number(), "nothing changed");
  }
}
