package dev.kindling.slack;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A request as it came over the wire; nothing in it is believed yet. */
public final class SlackRequest {
  private final Map<String, String> headers;
  private final byte[] body;

  /**
   * @param headers names in any case, one value each
   * @param body the raw bytes, exactly as received: the signature is over them. Not copied
   */
  public SlackRequest(Map<String, String> headers, byte[] body) {
    Map<String, String> anyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    anyCase.putAll(headers);
    this.headers = Collections.unmodifiableMap(anyCase);
    this.body = body;
  }

  Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }

  byte[] body() {
    return body;
  }

  /** Redacted: bodies go into no log. */
  @Override
  public String toString() {
    return "SlackRequest[" + body.length + " bytes]";
  }
}
