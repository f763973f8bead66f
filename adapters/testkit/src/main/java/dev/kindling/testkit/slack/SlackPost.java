package dev.kindling.testkit.slack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A message that the fake took, as it is now.
 *
 * @param channel where it is seen; blank for one that came by a response URL
 * @param text the escaped top-level text
 * @param blocks a JSON array, empty where there are none
 * @param key the delivery's key in the metadata; blank without
 * @param ephemeral seen by one person until they reload
 */
public record SlackPost(
    String channel, String ts, String text, JsonNode blocks, String key, boolean ephemeral) {

  /** A button in it. */
  public record SlackButton(String label, String actionId, String value) {}

  /** The same with a blank text and no blocks. */
  SlackPost withoutBody() {
    return new SlackPost(channel, ts, "", Wanted.JSON.createArrayNode(), key, ephemeral);
  }

  /** All buttons, in order. */
  public List<SlackButton> buttons() {
    List<SlackButton> buttons = new ArrayList<>();
    for (JsonNode block : blocks)
      for (JsonNode element : block.path("elements"))
        if (element.path("type").asText().equals("button")) buttons.add(button(element));
    return buttons;
  }

  /** The button whose label begins like this; fails with all labels if there is none. */
  public SlackButton button(String start) {
    return buttons().stream()
        .filter(button -> button.label().startsWith(start))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No button '" + start + "' among " + buttons()));
  }

  private static SlackButton button(JsonNode element) {
    return new SlackButton(
        element.path("text").path("text").asText(),
        element.path("action_id").asText(),
        element.path("value").asText());
  }
}
