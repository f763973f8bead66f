package dev.kindling.testkit.slack;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * A request as Slack puts it on the wire.
 *
 * @param body the raw bytes, not copied
 */
public record SlackRaw(Map<String, String> headers, byte[] body) {
  public SlackRaw {
    headers = Map.copyOf(headers);
  }

  /** The same sent again by Slack, which says so in two headers. */
  public SlackRaw again(int number) {
    return with("X-Slack-Retry-Num", String.valueOf(number))
        .with("X-Slack-Retry-Reason", "http_timeout");
  }

  /** The same with one header changed. */
  public SlackRaw with(String header, String value) {
    Map<String, String> changed = new HashMap<>(headers);
    changed.put(header, value);
    return new SlackRaw(changed, body);
  }

  /** The same without one header. */
  public SlackRaw without(String header) {
    Map<String, String> changed = new HashMap<>(headers);
    changed.remove(header);
    return new SlackRaw(changed, body);
  }

  /** The same headers over another body: what a forger would try. */
  public SlackRaw withBody(byte[] other) {
    return new SlackRaw(headers, other);
  }

  public String text() {
    return new String(body, StandardCharsets.UTF_8);
  }
}
