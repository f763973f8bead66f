package dev.kindling.slack.view;

import dev.kindling.slack.blockkit.JsonText;

/** The small pieces of a view's JSON. */
final class ViewJson {
  private ViewJson() {}

  /** A member of an object, with its name. */
  static String member(String name, String json) {
    return JsonText.of(name) + ":" + json;
  }

  /** Words without markup and without emoji codes, never blank, at most so many characters. */
  static String plain(String words, int most) {
    String text = "\"text\":" + JsonText.of(fitting(words.isBlank() ? "…" : words, most));
    return "{\"type\":\"plain_text\"," + text + ",\"emoji\":false}";
  }

  /** Cut between two letters, with a sign that it was. */
  static String fitting(String words, int most) {
    return words.length() <= most ? words : cut(words, most - 1) + "…";
  }

  /** The first so many characters, or one less where that would part a pair. */
  static String cut(String words, int most) {
    if (words.length() <= most) return words;
    boolean pair = Character.isHighSurrogate(words.charAt(most - 1));
    return words.substring(0, pair ? most - 1 : most);
  }
}
