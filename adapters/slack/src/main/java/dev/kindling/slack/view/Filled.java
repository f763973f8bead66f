package dev.kindling.slack.view;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * What stands in one field of a window that was sent.
 *
 * @param value several values with commas between; empty for nothing
 */
record Filled(String name, String value, Optional<Mistake> mistake) {
  /** Empty for a block that isn't one of our fields. */
  static Optional<Filled> of(JsonObject block, JsonObject state) {
    if (!"input".equals(text(block, "type"))) return Optional.empty();
    String id = text(block, "block_id");
    if (!id.startsWith(Inputs.OURS)) return Optional.empty();
    JsonObject element = block.getAsJsonObject("element");
    JsonObject filled = state(state, id, text(element, "action_id"));
    return Optional.of(of(id.substring(Inputs.OURS.length()), block, element, filled));
  }

  /** What Slack says about a field that nobody touched may be missing. */
  private static JsonObject state(JsonObject state, String block, String action) {
    return state.get(block) instanceof JsonObject actions
            && actions.get(action) instanceof JsonObject filled
        ? filled
        : new JsonObject();
  }

  private static Filled of(String name, JsonObject block, JsonObject element, JsonObject filled) {
    return text(element, "type").equals("plain_text_input")
        ? words(name, block, element, text(filled, "value"))
        : choice(name, block, element, filled);
  }

  private static Filled words(String name, JsonObject block, JsonObject element, String value) {
    int most = element.get("max_length").getAsInt();
    if (value.isBlank()) return new Filled(name, "", missing(block));
    return new Filled(name, value, tooLong(value, most));
  }

  private static Optional<Mistake> tooLong(String value, int most) {
    return value.length() > most ? Optional.of(new Mistake.TooLong(most)) : Optional.empty();
  }

  private static Filled choice(String name, JsonObject block, JsonObject element, JsonObject from) {
    List<String> chosen = chosen(from);
    if (chosen.isEmpty()) return new Filled(name, "", missing(block));
    boolean known = offered(element).containsAll(chosen);
    return new Filled(
        name,
        String.join(",", chosen),
        known ? Optional.empty() : Optional.of(new Mistake.Unknown()));
  }

  private static Optional<Mistake> missing(JsonObject block) {
    boolean optional = block.get("optional") instanceof JsonPrimitive given && given.getAsBoolean();
    return optional ? Optional.empty() : Optional.of(new Mistake.Missing());
  }

  private static List<String> chosen(JsonObject filled) {
    if (filled.get("selected_option") instanceof JsonObject one) return List.of(text(one, "value"));
    return filled.get("selected_options") instanceof JsonArray some ? values(some) : List.of();
  }

  private static Set<String> offered(JsonObject element) {
    return values(element.getAsJsonArray("options")).stream().collect(Collectors.toSet());
  }

  private static List<String> values(JsonArray options) {
    return StreamSupport.stream(options.spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .map(option -> text(option, "value"))
        .toList();
  }

  private static String text(JsonObject object, String name) {
    return object.get(name) instanceof JsonPrimitive value ? value.getAsString() : "";
  }
}
