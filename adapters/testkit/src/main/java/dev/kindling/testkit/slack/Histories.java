package dev.kindling.testkit.slack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongPredicate;

/** What was said in each chat, oldest first. Safe for many threads. */
final class Histories {
  private final Map<String, List<Line>> chats = new ConcurrentHashMap<>();

  /**
   * One message.
   *
   * @param byApp false for what the person typed
   * @param metadata missing without
   */
  record Line(String ts, boolean byApp, String text, JsonNode metadata) {
    long micros() {
      return TimeStamps.micros(ts);
    }

    Line with(JsonNode other) {
      return new Line(ts, byApp, text, other);
    }
  }

  void add(String chat, Line line) {
    chats.computeIfAbsent(chat, _ -> new CopyOnWriteArrayList<>()).add(line);
  }

  /** Slack keeps a message's metadata when it is replaced without any. */
  void replace(String chat, String ts, JsonNode metadata) {
    if (!metadata.isObject()) return;
    chats
        .getOrDefault(chat, List.of())
        .replaceAll(line -> line.ts().equals(ts) ? line.with(metadata) : line);
  }

  /** Newest first. */
  List<Line> lines(String chat, LongPredicate at) {
    return chats.getOrDefault(chat, List.of()).stream()
        .filter(line -> at.test(line.micros()))
        .sorted((one, other) -> Long.compare(other.micros(), one.micros()))
        .toList();
  }
}
