package dev.kindling.testkit.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands in a window's inputs, as Slack sends it; what its client refuses can't be sent. */
final class ViewState {
  private ViewState() {}

  static ObjectNode of(SlackView window, Map<String, List<String>> values) {
    ObjectNode state = Wanted.JSON.createObjectNode();
    Set<String> unknown = new HashSet<>(values.keySet());
    for (JsonNode input : window.inputs()) {
      String label = input.path("label").path("text").asText();
      unknown.remove(label);
      ObjectNode filled = filled(input.path("element"), values.get(label));
      if (isEmpty(filled) && !input.path("optional").asBoolean())
        throw new SlackViewRequests.CannotBeSent("Slack sends no window with an empty " + label);
      String action = input.path("element").path("action_id").asText();
      state.putObject(input.path("block_id").asText()).set(action, filled);
    }
    if (!unknown.isEmpty()) throw new SlackViewRequests.CannotBeSent("No such inputs: " + unknown);
    return state;
  }

  private static boolean isEmpty(ObjectNode filled) {
    return filled.path("value").asText("").isEmpty()
        && filled.path("selected_option").isEmpty()
        && filled.path("selected_options").isEmpty();
  }

  private static ObjectNode filled(JsonNode element, @Nullable List<String> given) {
    String type = element.path("type").asText();
    ObjectNode filled = Wanted.JSON.createObjectNode().put("type", type);
    return switch (type) {
      case "plain_text_input" -> words(filled, element, given);
      case "radio_buttons", "static_select" -> one(filled, element, given);
      default -> several(filled, element, given);
    };
  }

  private static ObjectNode words(
      ObjectNode filled, JsonNode element, @Nullable List<String> given) {
    String words =
        given == null ? element.path("initial_value").asText("") : String.join("\n", given);
    if (words.length() > element.path("max_length").asInt(3_000))
      throw new SlackViewRequests.CannotBeSent("Slack lets nobody write so much");
    return words.isEmpty() ? filled.putNull("value") : filled.put("value", words);
  }

  private static ObjectNode one(ObjectNode filled, JsonNode element, @Nullable List<String> given) {
    if (given == null && !element.has("initial_option")) return filled.putNull("selected_option");
    return filled.set(
        "selected_option",
        given == null ? element.path("initial_option") : option(element, given.getFirst()));
  }

  private static ObjectNode several(
      ObjectNode filled, JsonNode element, @Nullable List<String> given) {
    ArrayNode chosen = filled.putArray("selected_options");
    if (given == null) element.path("initial_options").forEach(chosen::add);
    else given.forEach(words -> chosen.add(option(element, words)));
    return filled;
  }

  private static JsonNode option(JsonNode element, String words) {
    for (JsonNode option : element.path("options"))
      if (option.path("text").path("text").asText().equals(words)) return option;
    throw new SlackViewRequests.CannotBeSent("No option " + words + " in " + element);
  }
}
