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
  /** What is left of 28 KB, in UTF-16 too, after the card's own frame. */
  private static final int ROOM = 26_000;

  private static final String SCHEMA = "http://adaptivecards.io/schemas/adaptive-card.json";

  private Cards() {}

  /** The message's cards in order; none for a message without a word. */
  static List<ObjectNode> of(Message message) {
    List<Element> elements =
        message.blocks().stream().flatMap(block -> Elements.of(block).stream()).toList();
    return packed(elements).stream().map(some -> card(message, some)).toList();
  }

  private static List<List<Element>> packed(List<Element> elements) {
    List<List<Element>> cards = new ArrayList<>();
    List<Element> card = new ArrayList<>();
    int weight = 0;
    for (Element element : elements) {
      boolean full = weight + element.weight() > ROOM || clash(card, element);
      if (!card.isEmpty() && full) {
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

  /** A button sends all inputs of its card: two forms on one would be taken for one. */
  private static boolean clash(List<Element> card, Element next) {
    return next.fillable() && card.stream().anyMatch(Element::fillable);
  }

  private static ObjectNode card(Message message, List<Element> elements) {
    ObjectNode card = Json.object().put("type", "AdaptiveCard").put("$schema", SCHEMA);
    card.put("version", "1.2").put("fallbackText", words(message, elements));
    String language = Locale.forLanguageTag(message.lang()).getLanguage();
    if (!language.isEmpty()) card.put("lang", language);
    ArrayNode body = card.putArray("body");
    elements.forEach(element -> body.add(element.json()));
    return card;
  }

  /** A card of boxes and buttons alone is told by the message's summary. */
  private static String words(Message message, List<Element> elements) {
    String words =
        elements.stream()
            .map(Element::plain)
            .filter(plain -> !plain.isBlank())
            .collect(Collectors.joining("\n"));
    return words.isEmpty() ? message.summary() : words;
  }
}
