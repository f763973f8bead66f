package dev.kindling.slack;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a delivery's message a post is: what is too long for one goes as several.
 *
 * @param number from 1 on
 */
record Portion(int number, int of) {
  static final Portion WHOLE = new Portion(1, 1);

  /** The metadata that lets it be found again: nothing but the key and its place. */
  Map<String, Object> payload(String key) {
    return equals(WHOLE) ? Map.of("key", key) : Map.of("key", key, "part", number, "parts", of);
  }

  /** The portion that this payload tells of. */
  static Portion of(Map<String, Object> payload) {
    return new Portion(number(payload.get("part")), number(payload.get("parts")));
  }

  private static int number(@Nullable Object value) {
    return value instanceof Number number ? number.intValue() : 1;
  }
}
