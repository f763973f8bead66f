package dev.kindling.slack.blockkit;

import java.util.List;

/**
 * One message as Slack takes it, within all its limits.
 *
 * @param text everything as escaped plain text: screen readers and notifications read it; never
 *     blank
 * @param blocks the same drawn, each as JSON; empty for people who want text only
 */
public record Page(String text, List<String> blocks) {
  public Page {
    blocks = List.copyOf(blocks);
  }

  /** The blocks as a JSON list. */
  public String drawn() {
    return "[" + String.join(",", blocks) + "]";
  }

  /** The text as JSON. */
  public String said() {
    return JsonText.of(text);
  }
}
