package dev.kindling.teams;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Who is mentioned in a text. Only an activity's entities tell: whatever looks like a mention in
 * the text itself was typed by somebody.
 */
final class Mentions {
  /** Nobody mentions more in a message. */
  private static final long MOST = 100;

  /** As Teams writes what was typed; the ampersand last, so that nothing is read twice. */
  private static final List<Map.Entry<String, String>> WRITTEN =
      List.of(
          Map.entry("&nbsp;", " "),
          Map.entry("\u00a0", " "),
          Map.entry("&lt;", "<"),
          Map.entry("&gt;", ">"),
          Map.entry("&quot;", "\""),
          Map.entry("&#39;", "'"),
          Map.entry("&amp;", "&"));

  private Mentions() {}

  /** True if the bot that this activity is for is mentioned. */
  static boolean ofUs(JsonNode activity) {
    return mentions(activity).anyMatch(mention -> isUs(activity, mention));
  }

  /** The text without our name wherever it is a mention, and with the plain names of others. */
  static String resolved(JsonNode activity) {
    String words = activity.path("text").asText();
    for (JsonNode mention : mentions(activity).toList()) {
      String there = mention.path("text").asText();
      String name = mention.path("mentioned").path("name").asText();
      if (!there.isBlank()) words = words.replace(there, isUs(activity, mention) ? " " : name);
    }
    for (Map.Entry<String, String> one : WRITTEN)
      words = words.replace(one.getKey(), one.getValue());
    return words.replaceAll(" {2,}", " ").strip();
  }

  private static Stream<JsonNode> mentions(JsonNode activity) {
    return StreamSupport.stream(activity.path("entities").spliterator(), false)
        .filter(entity -> "mention".equals(entity.path("type").asText()))
        .limit(MOST);
  }

  private static boolean isUs(JsonNode activity, JsonNode mention) {
    String us = activity.path("recipient").path("id").asText();
    return !us.isBlank() && us.equals(mention.path("mentioned").path("id").asText());
  }
}
