package dev.kindling.server.whole;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kindling.testkit.teams.ConnectorMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What somebody finds on a card, wherever on it it stands. */
final class TeamsCard {
  private TeamsCard() {}

  /** What the button with that label sends, the fields beside it filled in. */
  static ObjectNode pressed(ConnectorMessage message, String label, Map<String, String> fields) {
    ObjectNode data =
        actions(message).stream()
            .filter(action -> action.path("title").asText().startsWith(label))
            .map(action -> (ObjectNode) action.path("data").deepCopy())
            .findFirst()
            .orElseThrow(() -> new AssertionError(label + " is not on " + message.words()));
    for (JsonNode input : inputs(message)) data.put(id(input), input.path("value").asText());
    fields.forEach((asked, given) -> data.put(id(input(message, asked)), given));
    return data;
  }

  static List<JsonNode> actions(ConnectorMessage message) {
    List<JsonNode> found = new ArrayList<>();
    message.cards().forEach(card -> collect(card, "Action.", found));
    return found;
  }

  static List<JsonNode> inputs(ConnectorMessage message) {
    List<JsonNode> found = new ArrayList<>();
    message.cards().forEach(card -> collect(card, "Input.", found));
    return found;
  }

  /** The input whose id or whose words hold that. */
  private static JsonNode input(ConnectorMessage message, String asked) {
    return inputs(message).stream()
        .filter(input -> input.toString().contains(asked))
        .findFirst()
        .orElseThrow(() -> new AssertionError(asked + " is not asked in " + inputs(message)));
  }

  private static String id(JsonNode input) {
    return input.path("id").asText();
  }

  private static void collect(JsonNode node, String type, List<JsonNode> found) {
    if (node.path("type").asText().startsWith(type) && !node.path("type").asText().endsWith("Set"))
      found.add(node);
    else if (node.path("type").asText().equals("Input.ChoiceSet") && type.equals("Input."))
      found.add(node);
    else node.forEach(child -> collect(child, type, found));
  }
}
