package dev.kindling.testkit.slack;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** A request as Slack puts it on the wire. */
public final class SlackRaw {
  private final Map<String, String> headers;
  private final byte[] body;

  /**
   * @param body the raw bytes, not copied
   */
  public SlackRaw(Map<String, String> headers, byte[] body) {
    this.headers = Map.copyOf(headers);
    this.body = body;
  }

  public Map<String, String> headers() {
    return headers;
  }

  public byte[] body() {
    return body;
  }

  /** The body as text. */
  public String text() {
    return new String(body, StandardCharsets.UTF_8);
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
}
