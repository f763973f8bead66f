package dev.kindling.slack;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A form as it comes over the wire, {@code command=%2Fcoach&text=help}. Only what is asked for is
 * decoded: a command has a dozen fields, of which a turn needs six.
 */
record Form(String body) {
  /** True if a field begins so, as it is written: {@code command=}. */
  boolean has(String start) {
    return body.startsWith(start) || body.contains("&" + start);
  }

  /**
   * The first value of that name; null for none. Throws IllegalArgumentException for a value that
   * is not encoded as it must be.
   */
  @Nullable String value(String name) {
    int from = start(name + "=");
    if (from < 0) return null;
    int end = body.indexOf('&', from);
    String encoded = end < 0 ? body.substring(from) : body.substring(from, end);
    return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
  }

  private int start(String field) {
    if (body.startsWith(field)) return field.length();
    int at = body.indexOf("&" + field);
    return at < 0 ? -1 : at + 1 + field.length();
  }
}
