package dev.kindling.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kindling.message.Message;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Text alone, for good: no cards, and everything can be done by typing. */
class TextOnlyTest {
  private static final Address TO = new Address("https://x/", "a:1", "28:b", "t", "msteams");

  @ParameterizedTest
  @MethodSource("screens")
  void whateverIsAskedForComesWithoutACard(String asked) {
    for (Message message : textOnly().say(asked).said()) {
      JsonNode activity = activity(message);
      assertFalse(activity.has("attachments"), activity::toString);
      assertFalse(activity.path("text").asText().isBlank());
      assertEquals("plain", activity.path("textFormat").asText());
    }
  }

  @Test
  void theChoiceStays() {
    Deck deck = textOnly().say("lesson.next").say("help");
    assertTrue(deck.learner().preferences().textOnly());
  }

  /** The answer begins with the same words as that of the form. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "feedback.give  | Hard to follow            | Thank",
        "feedback.give  | something in it is wrong  | Thank",
        "barrier.report | I worry about my job      | Thank you.",
        "barrier.report | There’s no time           | Thank you.",
      })
  void aFormIsSentByTypingOneOfItsLines(String asked, String typed, String answer) {
    Deck deck = textOnly().say(asked);
    assertFalse(words(deck.said()).contains("Send"), "no button is promised");
    String said = words(deck.say(typed).said());
    assertTrue(said.startsWith(answer), said);
  }

  @Test
  void anAnswerInOnesOwnWordsIsTyped() {
    Deck deck = textOnly().until("first.together.clear-message", "clear-message.3");
    String said = words(deck.say("Sam, please approve the fence by Tuesday").said());
    assertTrue(said.contains("A. "), said);
  }

  private static List<String> screens() {
    return Gallery.SCREENS;
  }

  private static Deck textOnly() {
    return new Deck().say("text.only");
  }

  private static String words(List<Message> messages) {
    StringBuilder words = new StringBuilder();
    for (Message message : messages)
      words.append(activity(message).path("text").asText()).append('\n');
    return words.toString();
  }

  private static JsonNode activity(Message message) {
    return Json.object(Envelope.of(message, true, TO).orElseThrow()).orElseThrow();
  }
}
