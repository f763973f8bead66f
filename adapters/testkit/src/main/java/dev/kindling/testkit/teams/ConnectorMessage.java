package dev.kindling.testkit.teams;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A message that the connector took.
 *
 * @param id the activity's id, given by the connector
 * @param activity the activity as it was sent
 * @param replaces true if it took the place of the message with that id
 * @param at when it was taken
 */
public record ConnectorMessage(
    String conversation, String id, JsonNode activity, boolean replaces, Instant at) {
  /** The cards, in order. */
  public List<JsonNode> cards() {
    List<JsonNode> cards = new ArrayList<>();
    activity.path("attachments").forEach(one -> cards.add(one.path("content")));
    return cards;
  }

  /** What each button says, and the id that pressing it sends. */
  public Map<String, String> buttons() {
    Map<String, String> buttons = new LinkedHashMap<>();
    for (JsonNode card : cards())
      for (JsonNode element : card.path("body"))
        for (JsonNode action : element.path("actions"))
          buttons.put(action.path("title").asText(), action.at("/data/kindling").asText());
    return buttons;
  }

  /** All that the person can read: the text, or the words of the cards. */
  public String words() {
    if (!activity.path("text").asText().isEmpty()) return activity.path("text").asText();
    StringBuilder words = new StringBuilder();
    cards().forEach(card -> CardWords.append(card.path("body"), words));
    return words.toString();
  }
}
