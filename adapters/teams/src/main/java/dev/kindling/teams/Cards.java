package dev.kindling.teams;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kindling.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Adaptive Cards that declare version 1.2 and use nothing newer: on phones later versions may not
 * work. A message is one card; one that is longer than a card may be goes on in a second one of the
 * same activity.
 */
final class Cards {
  /** What is left of 28 KB after the card's own frame. */
  private static final int ROOM = 26_000;

  private static final String SCHEMA = "http://adaptivecards.io/schemas/adaptive-card.json";

  private Cards() {}

  /** The message's cards in order; none for a message without a word. */
  static List<ObjectNode> of(Message message) {
    List<Element> elements =
        message.blocks().stream().flatMap(block -> Elements.of(block).stream()).toList();
    return packed(elements).stream().map(some -> card(message.lang(), some)).toList();
  }

  private static List<List<Element>> packed(List<Element> elements) {
    List<List<Element>> cards = new ArrayList<>();
    List<Element> card = new ArrayList<>();
    int weight = 0;
    for (Element element : elements) {
      if (!card.isEmpty() && weight + element.weight() > ROOM) {
        cards.add(List.copyOf(card));
        card.clear();
        weight = 0;
      }
      card.add(element);
      weight += element.weight();
    }
    if (!card.isEmpty()) cards.add(List.copyOf(card));
    return List.copyOf(cards);
  }

  private static ObjectNode card(String lang, List<Element> elements) {
    ObjectNode card = Json.object().put("type", "AdaptiveCard").put("$schema", SCHEMA);
    card.put("version", "1.2").put("fallbackText", words(elements));
    String language = Locale.forLanguageTag(lang).getLanguage();
    if (!language.isEmpty()) card.put("lang", language);
    ArrayNode body = card.putArray("body");
    elements.forEach(element -> body.add(element.json()));
    return card;
  }

  private static String words(List<Element> elements) {
    return elements.stream()
        .map(Element::plain)
        .filter(plain -> !plain.isEmpty())
        .collect(Collectors.joining("\n"));
  }
}
