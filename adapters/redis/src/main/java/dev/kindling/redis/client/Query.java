package dev.kindling.redis.client;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands behind the question mark of an address. */
record Query(Map<String, String> values) {
  static Query read(@Nullable String text) {
    Map<String, String> values = new LinkedHashMap<>();
    if (text != null && !text.isEmpty())
      for (String one : text.split("&", -1)) {
        String[] both = one.split("=", 2);
        values.put(both[0], both.length == 2 ? decoded(both[1]) : "");
      }
    return new Query(values);
  }

  Set<String> names() {
    return values.keySet();
  }

  @Nullable String value(String name) {
    return values.get(name);
  }

  /** Percents read; a plus stays a plus. Throws {@link WrongAddress}. */
  static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new WrongAddress("must have two hexadecimal digits after every %; a % itself is %25.");
    }
  }
}
