package dev.kindling.testkit.teams.pack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Gathers what is wrong. Each check says where it looked. */
final class Found {
  private final List<String> violations = new ArrayList<>();

  List<String> all() {
    return List.copyOf(violations);
  }

  void unless(boolean so, String violation) {
    if (!so) violations.add(violation);
  }

  /** A text that is there, isn't blank and isn't too long. */
  void text(JsonNode object, String path, int most) {
    JsonNode node = object.at(path);
    boolean fits = node.isTextual() && !node.asText().isBlank() && node.asText().length() <= most;
    unless(fits, "%s: must be a text of 1 to %d characters: %s".formatted(path, most, node));
  }

  void matches(JsonNode object, String path, Pattern form) {
    JsonNode node = object.at(path);
    unless(
        node.isTextual() && form.matcher(node.asText()).matches(),
        "%s: must look like %s: %s".formatted(path, form, node));
  }

  /** No other fields than these. */
  void only(JsonNode object, String where, Set<String> known) {
    object
        .fieldNames()
        .forEachRemaining(name ->
            unless(known.contains(name), "%s: %s is not in the schema".formatted(where, name)));
  }

  /** A list of 1 to so many different words out of these. */
  void words(JsonNode list, String where, int most, Set<String> known) {
    unless(list.isArray() && !list.isEmpty() && list.size() <= most, where + ": 1 to " + most);
    Set<String> seen = new HashSet<>();
    for (JsonNode word : list)
      unless(
          known.contains(word.asText()) && seen.add(word.asText()),
          "%s: %s is unknown or there twice".formatted(where, word));
  }
}
