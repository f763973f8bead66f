package dev.kindling.web.practice;

import dev.kindling.delivery.Transcripts.Entry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A room as a page shows it: every message once, in its newest form, where it first stood.
 *
 * @param last the id of the newest entry, empty if there is none: where listening goes on
 */
record Transcript(List<Entry> messages, String last) {
  static Transcript of(List<Entry> entries) {
    Map<String, Entry> newest = new LinkedHashMap<>();
    entries.forEach(entry -> newest.put(entry.messageId(), entry));
    return new Transcript(
        List.copyOf(newest.values()), entries.isEmpty() ? "" : entries.getLast().id());
  }

  boolean isEmpty() {
    return messages.isEmpty();
  }
}
