package dev.kindling.teams;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kindling.message.Message;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Our real cards, by name, for checks and for looking at. */
final class Gallery {
  private static final String[][] ITEMS = {
    {"single", "first.ai.what-you-may-ask", "what-you-may-ask.1", "1"},
    {"several", "first.ai.what-you-may-ask", "what-you-may-ask.3", "all"},
    {"order", "first.finding.find-it-faster", "find-it-faster.3", "1"},
    {"truth", "first.digital.what-it-means", "what-it-means.3", "2"},
    {"scenario", "everyone.people.whole-problem", "whole-problem.3", "1"},
    {"own-words", "first.together.clear-message", "clear-message.3", "dk"},
  };

  private static final List<String> SCREENS =
      List.of(
          "lesson.next",
          "progress.show",
          "help",
          "settings.show",
          "feedback.give",
          "barrier.report",
          "privacy.ask",
          "track.change",
          "leave",
          "schedule.set",
          "account.link",
          "lens.ask",
          "why.me",
          "greet");

  private Gallery() {}

  /** Each card, in the order in which somebody may meet them. */
  static Map<String, ObjectNode> cards() {
    Map<String, ObjectNode> cards = new LinkedHashMap<>();
    add(cards, "welcome", new Deck().said());
    for (String screen : SCREENS) add(cards, screen, new Deck().say(screen).said());
    for (String[] item : ITEMS) item(cards, item);
    Deck done = new Deck().until("first.together.clear-message", "clear-message.3");
    add(cards, "progress", done.say("progress.show").said());
    Deck sent = new Deck().send("settings.save", Map.of("rhythm", "weekly", "days", "monday,friday"));
    add(cards, "settings-sent", sent.redrawn());
    add(cards, "settings-saved", sent.said());
    return cards;
  }

  private static void item(Map<String, ObjectNode> cards, String[] item) {
    Deck deck = new Deck().until(item[1], item[2]);
    add(cards, item[0], deck.said());
    deck.answer(item[3]);
    add(cards, item[0] + "-answered", deck.redrawn());
    add(cards, item[0] + "-then", deck.said());
  }

  private static void add(Map<String, ObjectNode> cards, String name, List<Message> messages) {
    int number = 0;
    for (ObjectNode card : Deck.cards(messages))
      cards.put(number++ == 0 ? name : name + "-" + number, card);
  }

  /** Prints them as one JSON object. */
  public static void main(String[] ignored) {
    ObjectNode all = Json.object();
    cards().forEach(all::set);
    System.out.println(all);
  }
}
