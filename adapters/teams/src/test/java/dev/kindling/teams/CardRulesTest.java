package dev.kindling.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kindling.testkit.teams.CardRules;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules are only worth something if they can be broken. */
class CardRulesTest {
  private final ObjectNode card =
      Json.object(Cards.of(Messages.question(null)).getFirst().toString()).orElseThrow();

  @Test
  void aCardOfOursBreaksNone() {
    assertEquals(List.of(), CardRules.violations(card));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"version\":\"1.2\"            | \"version\":\"1.5\"",
        "\"wrap\":true                  | \"wrap\":false",
        "\"wrap\":true                  | \"wrap\":true,\"style\":\"heading\"",
        "\"wrap\":true                  | \"wrap\":true,\"maxLines\":2",
        "\"Action.Submit\"              | \"Action.Execute\"",
        "\"title\":\"A His number\"     | \"title\":\"A label of 23 characters\"",
        "\"title\":\"A His number\"     | \"title\":\" \"",
        "{\"kindling\":\"q12-1\"}       | {\"kindling\":\"q12-1\",\"answer\":\"B\"}",
        "\"ActionSet\"                  | \"Table\"",
        "\"isSubtle\":true              | \"color\":\"good\"",
        "\"lang\":\"en\"                | \"refresh\":{}",
        "\"size\":\"small\"             | \"size\":\"tiny\"",
        "\"AdaptiveCard\"               | \"HeroCard\"",
      })
  void whatIsNotInThemIsAViolation(String ours, String broken) {
    String text = card.toString();
    String changed = text.replace(ours.strip(), broken.strip());
    assertFalse(text.equals(changed), "nothing to break: " + ours);
    assertFalse(CardRules.violations(Json.object(changed).orElseThrow()).isEmpty(), broken);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"maxLength\":1000            | \"maxLength\":9000",
        "\"isMultiline\":true          | \"isMultiline\":true,\"label\":\"Words\"",
        "\"isMultiline\":true          | \"isMultiline\":true,\"isRequired\":true",
        "\"f-words\"                   | \"words\"",
        "\"f-words\"                   | \"f-choice\"",
        "\"style\":\"expanded\"        | \"style\":\"filtered\"",
        "\"value\":\"too-easy\"        | \"value\":\"useful\"",
        "\"value\":\"too-easy\"        | \"value\":\"too,easy\"",
        "\"wrap\":true,\"choices\"     | \"wrap\":false,\"choices\"",
        ",\"filled\":true              | ''",
        "\"Container\"                 | \"ColumnSet\"",
        "\"type\":\"Container\"        | \"type\":\"Container\",\"style\":\"good\"",
        "\"Input.Text\"                | \"Input.Date\"",
      })
  void aFormThatWouldNotWorkIsAViolation(String ours, String broken) {
    String text = Deck.cards(new Deck().say("feedback.give").said()).getFirst().toString();
    String changed = text.replace(ours.strip(), broken.strip());
    assertFalse(text.equals(changed), "nothing to break: " + ours);
    assertBroken(Json.object(changed).orElseThrow());
  }

  @Test
  void anOptionWithoutItsLetterIsAViolation() {
    String text = card.toString().replace("\"A His number\"", "\"His number\"");
    assertBroken(Json.object(text).orElseThrow());
  }

  @Test
  void aCardIsWeighedInUtf16Too() {
    assertBroken(card.deepCopy().put("fallbackText", "x".repeat(CardRules.LARGEST / 2)));
  }

  @Test
  void aCardWithoutFallbackBodyOrWithTooMuchInItIsAViolation() {
    assertBroken(card.deepCopy().without("fallbackText"));
    assertBroken(card.deepCopy().without("body"));
    assertBroken(card.deepCopy().put("fallbackText", "x".repeat(CardRules.LARGEST)));
  }

  @Test
  void linksAndPicturesThatAreNotHttpsAreViolations() {
    String text = Cards.of(Messages.everything()).getFirst().toString();
    assertEquals(List.of(), CardRules.violations(Json.object(text).orElseThrow()));
    for (String address : List.of("https://example.org/p.png", "https://example.org/a_(b"))
      assertBroken(Json.object(text.replace(address, "http://example.org/")).orElseThrow());
  }

  private static void assertBroken(JsonNode changed) {
    assertFalse(CardRules.violations(changed).isEmpty());
  }
}
