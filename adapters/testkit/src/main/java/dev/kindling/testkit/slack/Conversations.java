package dev.kindling.testkit.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kindling.testkit.slack.Histories.Line;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Chats between a person and the app: they are opened, and what was said there is read. */
final class Conversations {
  private static final int MOST = 999;
  private static final int USUAL = 100;

  private final Histories histories;
  private final Rules rules;
  private volatile int page = MOST;

  Conversations(Histories histories, Rules rules) {
    this.histories = histories;
    this.rules = rules;
  }

  /** From now on at most so many messages a page, whatever is asked for. */
  void pages(int most) {
    page = most;
  }

  /** A channel is itself; a person's id opens our chat with them and keeps their letters. */
  static Optional<String> chat(String channel) {
    if (channel.matches("D[A-Z0-9]+") || Channels.isChannel(channel)) return Optional.of(channel);
    return channel.matches("[UW][A-Z0-9]+")
        ? Optional.of("D" + channel.substring(1))
        : Optional.empty();
  }

  Said open(Wanted wanted) {
    String person = wanted.argument("users");
    if (!person.matches("[UW][A-Z0-9]+")) return Said.error("user_not_found");
    ObjectNode answer = Wanted.JSON.createObjectNode();
    answer.putObject("channel").put("id", "D" + person.substring(1));
    return rules.refusal(person).orElseGet(() -> Said.ok(answer));
  }

  Said history(Wanted wanted) {
    String chat = wanted.argument("channel");
    if (chat.matches("[CG][A-Z0-9]+")) return Said.error("not_in_channel");
    if (!chat.matches("D[A-Z0-9]+")) return Said.error("channel_not_found");
    int limit = number(wanted, "limit", USUAL);
    if (limit < 1 || limit > MOST) return Said.error("invalid_limit");
    return rules.refusal(chat).orElseGet(() -> history(wanted, chat, Math.min(limit, page)));
  }

  private Said history(Wanted wanted, String chat, int limit) {
    Optional<Long> before = cursor(wanted.argument("cursor"));
    if (before.isEmpty()) return Said.error("invalid_cursor");
    List<Line> lines =
        histories.lines(chat, micros -> isWanted(wanted, micros) && micros < before.get());
    return Said.ok(answer(wanted, lines, Math.min(limit, lines.size())));
  }

  private ObjectNode answer(Wanted wanted, List<Line> lines, int many) {
    ObjectNode answer = Wanted.JSON.createObjectNode().put("has_more", many < lines.size());
    ArrayNode messages = answer.putArray("messages");
    boolean all = isTrue(wanted, "include_all_metadata");
    lines.subList(0, many).forEach(line -> messages.add(message(line, all)));
    String next = many < lines.size() ? cursor(lines.get(many - 1).micros()) : "";
    answer.putObject("response_metadata").put("next_cursor", next);
    return answer;
  }

  /** Without being asked for all metadata, Slack tells its type and an empty payload. */
  private ObjectNode message(Line line, boolean all) {
    ObjectNode message = Wanted.JSON.createObjectNode().put("type", "message");
    message.put("ts", line.ts()).put("text", line.text());
    if (line.byApp()) message.put("bot_id", "B0COACH").put("app_id", "A0COACH");
    message.put("user", line.byApp() ? "U0COACH" : "U0PERSON");
    if (line.metadata().isObject()) message.set("metadata", metadata(line.metadata(), all));
    return message;
  }

  private JsonNode metadata(JsonNode metadata, boolean all) {
    if (all && rules.has("metadata.message:read")) return metadata;
    ObjectNode bare = Wanted.JSON.createObjectNode();
    bare.put("event_type", metadata.path("event_type").asText()).putObject("event_payload");
    return bare;
  }

  private static boolean isWanted(Wanted wanted, long micros) {
    boolean inclusive = isTrue(wanted, "inclusive");
    String oldest = wanted.argument("oldest");
    String latest = wanted.argument("latest");
    long from = oldest.isEmpty() ? 0 : TimeStamps.micros(oldest);
    long until = latest.isEmpty() ? Long.MAX_VALUE : TimeStamps.micros(latest);
    return inclusive ? micros >= from && micros <= until : micros > from && micros < until;
  }

  private static boolean isTrue(Wanted wanted, String argument) {
    return List.of("1", "true").contains(wanted.argument(argument));
  }

  private static int number(Wanted wanted, String argument, int usual) {
    String text = wanted.argument(argument);
    return text.isEmpty() ? usual : Integer.parseInt(text);
  }

  private static String cursor(long micros) {
    byte[] text = ("next_ts:" + micros).getBytes(StandardCharsets.UTF_8);
    return Base64.getEncoder().encodeToString(text);
  }

  /** Where the page before ended; the end of time without a cursor, empty for a broken one. */
  private static Optional<Long> cursor(String cursor) {
    if (cursor.isEmpty()) return Optional.of(Long.MAX_VALUE);
    try {
      String text = new String(Base64.getDecoder().decode(cursor), StandardCharsets.UTF_8);
      return Optional.of(Long.parseLong(text.replace("next_ts:", "")));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
