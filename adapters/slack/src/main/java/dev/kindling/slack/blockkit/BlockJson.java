package dev.kindling.slack.blockkit;

import java.util.List;

/**
 * Slack's blocks as JSON, written at once: a library that looks at its classes for every field
 * takes ten times as long, and each answer has a dozen blocks.
 */
final class BlockJson {
  static final String DIVIDER = "{\"type\":\"divider\"}";

  private BlockJson() {}

  /** Expanded: options behind "see more" would be missed. */
  static String section(String mrkdwn) {
    return "{\"type\":\"section\",\"text\":" + mrkdwn(mrkdwn) + ",\"expand\":true}";
  }

  static String context(String mrkdwn) {
    return "{\"type\":\"context\",\"elements\":[" + mrkdwn(mrkdwn) + "]}";
  }

  static String header(String text) {
    return "{\"type\":\"header\",\"text\":" + plain(text) + "}";
  }

  static String image(String url, String alt) {
    String address = "\"image_url\":" + JsonText.of(url);
    return "{\"type\":\"image\"," + address + ",\"alt_text\":" + JsonText.of(alt) + "}";
  }

  /**
   * A row of buttons.
   *
   * @param buttons as {@link #button} writes them
   */
  static String actions(List<String> buttons) {
    return "{\"type\":\"actions\",\"elements\":[" + String.join(",", buttons) + "]}";
  }

  /**
   * One button.
   *
   * @param id unique in the message
   * @param value what comes back when it is pressed
   */
  static String button(String label, String id, String value, boolean primary) {
    return "{\"type\":\"button\",\"text\":"
        + plain(label)
        + ",\"action_id\":"
        + JsonText.of(id)
        + ",\"value\":"
        + JsonText.of(value)
        + (primary ? ",\"style\":\"primary\"}" : "}");
  }

  /** Verbatim: Slack makes no mentions of what merely looks like one. */
  private static String mrkdwn(String text) {
    return "{\"type\":\"mrkdwn\",\"text\":" + JsonText.of(text) + ",\"verbatim\":true}";
  }

  /** Without emoji codes: "10:30:" stays what it is. */
  private static String plain(String text) {
    return "{\"type\":\"plain_text\",\"text\":" + JsonText.of(text) + ",\"emoji\":false}";
  }
}
