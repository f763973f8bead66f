package dev.kindling.testkit.teams;

import com.fasterxml.jackson.databind.JsonNode;

/** What a person reads on a card, in order, marks and buttons left out. */
public final class CardWords {
  private CardWords() {}

  /** The words of one card, one element a line. */
  public static String of(JsonNode card) {
    StringBuilder words = new StringBuilder();
    append(card.path("body"), words);
    return words.toString();
  }

  static void append(JsonNode elements, StringBuilder words) {
    for (JsonNode element : elements) {
      switch (element.path("type").asText()) {
        case "TextBlock" -> words.append(element.path("text").asText().replaceAll("\\*\\*|_", ""));
        case "RichTextBlock" -> element.path("inlines").forEach(run -> run(run, words));
        case "FactSet" -> element.path("facts").forEach(fact -> fact(fact, words));
        case "Image" -> words.append('[').append(element.path("altText").asText()).append(']');
        default -> {}
      }
      words.append('\n');
    }
  }

  private static void run(JsonNode run, StringBuilder words) {
    words.append(run.path("text").asText());
    String address = run.at("/selectAction/url").asText();
    if (!address.isEmpty()) words.append(" (").append(address).append(')');
  }

  private static void fact(JsonNode fact, StringBuilder words) {
    words.append(fact.path("title").asText()).append(": ");
    words.append(fact.path("value").asText()).append('\n');
  }
}
