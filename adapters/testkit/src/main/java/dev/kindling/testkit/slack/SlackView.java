package dev.kindling.testkit.slack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A window that was opened, or somebody's own page.
 *
 * @param id the same while it is the same window or page
 * @param person whose page; empty for a window
 * @param json as it was given
 */
public record SlackView(String id, String person, String hash, JsonNode json) {
  public boolean isHome() {
    return json.path("type").asText().equals("home");
  }

  public String title() {
    return json.path("title").path("text").asText();
  }

  /** All that can be read in it, a line each. */
  public List<String> texts() {
    return texts(json).toList();
  }

  private static Stream<String> texts(JsonNode node) {
    Stream<String> inside =
        StreamSupport.stream(node.spliterator(), false).flatMap(SlackView::texts);
    return node.path("text").isTextual()
        ? Stream.concat(Stream.of(node.path("text").asText()), inside)
        : inside;
  }

  /** Its inputs, in order. */
  List<JsonNode> inputs() {
    return StreamSupport.stream(json.path("blocks").spliterator(), false)
        .filter(block -> block.path("type").asText().equals("input"))
        .toList();
  }

  /** The button whose label begins like this. */
  JsonNode button(String label) {
    return json.findParents("action_id").stream()
        .filter(element -> element.path("type").asText().equals("button"))
        .filter(element -> element.path("text").path("text").asText().startsWith(label))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No button " + label + " in " + json));
  }
}
