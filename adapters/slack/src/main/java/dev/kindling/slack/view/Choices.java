package dev.kindling.slack.view;

import dev.kindling.message.Entry;
import dev.kindling.message.Field;
import dev.kindling.slack.blockkit.JsonText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Draws what is to be chosen: all to be seen where there are few, else a list to open. */
final class Choices {
  private Choices() {}

  static String one(Field.One one, String id) {
    List<Entry> entries = possible(one.entries());
    String chosen =
        entries.stream()
            .filter(entry -> entry.value().equals(one.chosen()))
            .map(Choices::option)
            .collect(Collectors.joining());
    String initial = chosen.isEmpty() ? "" : ",\"initial_option\":" + chosen;
    return element(isShort(entries) ? "radio_buttons" : "static_select", id, entries, initial);
  }

  static String several(Field.Several several, String id) {
    List<Entry> entries = possible(several.entries());
    List<Entry> chosen =
        entries.stream().filter(entry -> several.chosen().contains(entry.value())).toList();
    String initial = chosen.isEmpty() ? "" : ",\"initial_options\":" + options(chosen);
    return element(isShort(entries) ? "checkboxes" : "multi_static_select", id, entries, initial);
  }

  private static String element(String type, String id, List<Entry> entries, String initial) {
    String options = ",\"options\":" + options(entries);
    return "{\"type\":\"" + type + "\",\"action_id\":" + id + options + initial + "}";
  }

  private static boolean isShort(List<Entry> entries) {
    return entries.size() <= ViewLimits.SEEN;
  }

  /** Slack takes a hundred, each value once, none longer than it gives back. */
  private static List<Entry> possible(List<Entry> entries) {
    Set<String> seen = new HashSet<>();
    List<Entry> possible =
        entries.stream()
            .filter(entry -> entry.value().length() <= ViewLimits.ENTRY_VALUE)
            .filter(entry -> seen.add(entry.value()))
            .limit(ViewLimits.ENTRIES)
            .toList();
    if (possible.isEmpty()) throw new IllegalArgumentException("Slack can offer none of these");
    return possible;
  }

  private static String options(List<Entry> entries) {
    return entries.stream().map(Choices::option).collect(Collectors.joining(",", "[", "]"));
  }

  private static String option(Entry entry) {
    String text = ViewJson.plain(entry.words(), ViewLimits.ENTRY_WORDS);
    return "{\"text\":" + text + ",\"value\":" + JsonText.of(entry.value()) + "}";
  }
}
