package dev.kindling.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kindling.message.Message;
import dev.kindling.message.PlainText;
import dev.kindling.testkit.teams.CardRules;
import dev.kindling.testkit.teams.CardWords;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RenderingPropertiesTest {
  private static final Address TO = new Address("https://x/", "a:1", "28:b", "t", "msteams");

  @Test
  void whateverIsSaidTheCardsKeepTheRules() {
    for (int seed = 0; seed < 500; seed++) {
      Message message = new RandomMessages(seed).next(seed % 10 == 0 ? 900 : 40);
      for (ObjectNode card : Cards.of(message))
        assertEquals(List.of(), CardRules.violations(card), "seed " + seed);
    }
  }

  @Test
  void whateverIsSaidTheCardsAndTheirFallbackSayAllOfIt() {
    for (int seed = 0; seed < 500; seed++) {
      Message message = new RandomMessages(seed).next(60);
      String everything = letters(PlainText.of(message));
      StringBuilder shown = new StringBuilder();
      StringBuilder fallback = new StringBuilder();
      for (ObjectNode card : Cards.of(message)) {
        shown.append(CardWords.of(card));
        if (!CardWords.of(card).isBlank()) fallback.append(card.path("fallbackText").asText());
      }
      assertEquals(everything, letters(fallback.toString()), "seed " + seed);
      assertEquals(withoutAddresses(everything), withoutAddresses(letters(shown.toString())));
    }
  }

  @Test
  void cardsGoWithoutATextBesideThemAndTheSummarySaysEverything() {
    for (int seed = 0; seed < 500; seed++) {
      Message message = new RandomMessages(seed).next(30);
      JsonNode activity = activity(message, false);
      assertEquals(Cards.of(message).isEmpty(), activity.has("text"), "seed " + seed);
      if (!activity.has("text"))
        assertTrue(activity.path("summary").asText().endsWith(PlainText.of(message)));
      assertTrue(activity.path("summary").asText().startsWith(message.summary()));
    }
  }

  @Test
  void textOnlyNeverHasACard() {
    for (int seed = 0; seed < 500; seed++) {
      JsonNode activity = activity(new RandomMessages(seed).next(30), true);
      assertFalse(activity.has("attachments"));
      assertFalse(activity.path("text").asText().isBlank());
    }
  }

  @Test
  void aLongMessageGivesUpItsDoublesBeforeItsWords() {
    String lorem = "Bins are emptied on other days in that week. ";
    for (int times = 1; times < 700; times += 20) {
      Message message = Message.of("en-GB", lorem.repeat(times).strip());
      JsonNode activity = activity(new Message("en-GB", "Bins", message.blocks()), false);
      assertTrue(activity.toString().length() <= 40_000);
      StringBuilder shown = new StringBuilder();
      activity.path("attachments").forEach(one -> shown.append(CardWords.of(one.path("content"))));
      assertEquals(letters(lorem.repeat(times)), letters(shown.toString()));
    }
  }

  private static JsonNode activity(Message message, boolean textOnly) {
    Optional<String> json = Envelope.of(message, textOnly, TO);
    return Json.object(json.orElseThrow()).orElseThrow();
  }

  /** What is left when spaces, unseen characters and marks of emphasis are taken away. */
  private static String letters(String text) {
    return text.replaceAll("[\\s\\p{Cntrl}*_]", "");
  }

  /** In a text block a link's address stands in its mark. */
  private static String withoutAddresses(String text) {
    return text.replaceAll("https://example.org/\\?a=1&b=2|[\\[\\]()]", "");
  }
}
