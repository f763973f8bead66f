package dev.kindling.slack.blockkit;

/** Texts in JSON. */
public final class JsonText {
  private static final char[] HEX = "0123456789abcdef".toCharArray();

  private JsonText() {}

  /** The text in quotation marks, with what JSON wants escaped. */
  public static String of(String text) {
    StringBuilder json = new StringBuilder(text.length() + 16).append('"');
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isFree(c)) continue;
      escape(json.append(text, from, i), c);
      from = i + 1;
    }
    return json.append(text, from, text.length()).append('"').toString();
  }

  /** Half of a pair that stands for one letter is none: it could not be sent as it is. */
  private static boolean isFree(char c) {
    return c >= ' ' && c != '"' && c != '\\' && !Character.isSurrogate(c);
  }

  private static void escape(StringBuilder json, char c) {
    switch (c) {
      case '"', '\\' -> json.append('\\').append(c);
      case '\n' -> json.append("\\n");
      default -> unicode(json, c);
    }
  }

  private static void unicode(StringBuilder json, char c) {
    json.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) json.append(HEX[c >> shift & 15]);
  }
}
