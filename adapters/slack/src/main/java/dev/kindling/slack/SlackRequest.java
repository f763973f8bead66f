package dev.kindling.slack;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A request as it came over the wire; nothing in it is believed yet. */
public final class SlackRequest {
  private final Function<String, @Nullable String> headers;
  private final byte[] body;

  /**
   * @param headers the value of a header, whatever the case of its name; null for none
   * @param body the raw bytes, exactly as received: the signature is over them. Not copied
   */
  public SlackRequest(Function<String, @Nullable String> headers, byte[] body) {
    this.headers = headers;
    this.body = body;
  }

  /** The same with all headers at hand: names in any case, one value each. */
  public SlackRequest(Map<String, String> headers, byte[] body) {
    this(anyCase(headers)::get, body);
  }

  private static Map<String, String> anyCase(Map<String, String> headers) {
    Map<String, String> anyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    anyCase.putAll(headers);
    return anyCase;
  }

  Optional<String> header(String name) {
    return Optional.ofNullable(headers.apply(name));
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
