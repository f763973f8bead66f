package dev.kindling.testkit.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** Slack's methods, as far as a coach calls them. */
final class Methods {
  private final Ledger ledger;
  private final Limits limits;
  private final String token;

  Methods(Ledger ledger, Limits limits, String token) {
    this.ledger = ledger;
    this.limits = limits;
    this.token = token;
  }

  Said call(String method, Wanted wanted) {
    if (wanted.token().isEmpty()) return Said.error("not_authed");
    if (!wanted.token().equals(token)) return Said.error("invalid_auth");
    return switch (method) {
      case "chat.postMessage" -> post(wanted);
      case "chat.update" -> update(wanted);
      case "views.publish" -> publish(wanted);
      case "users.info" -> person(wanted.argument("user"));
      case "auth.test" -> Said.ok(object().put("team_id", "T0COUNCIL").put("user_id", "U0COACH"));
      default -> Said.error("unknown_method");
    };
  }

  private Said post(Wanted wanted) {
    Optional<String> channel = chat(wanted.argument("channel"));
    if (channel.isEmpty()) return Said.error("channel_not_found");
    long wait = limits.take(channel.get());
    if (wait > 0) return Said.limited(wait);
    JsonNode blocks = blocks(wanted);
    Optional<String> problem = MessageRules.problem(wanted.argument("text"), blocks);
    if (problem.isPresent()) return Said.error(problem.get());
    if (!hasGoodMetadata(wanted)) return Said.error("invalid_metadata_format");
    SlackPost post = post(wanted, channel.get(), ledger.timestamp(), blocks);
    ledger.posted(post);
    return Said.ok(object().put("channel", post.channel()).put("ts", post.ts()));
  }

  private Said update(Wanted wanted) {
    JsonNode blocks = blocks(wanted);
    Optional<String> problem = MessageRules.problem(wanted.argument("text"), blocks);
    if (problem.isPresent()) return Said.error(problem.get());
    SlackPost newer = post(wanted, wanted.argument("channel"), wanted.argument("ts"), blocks);
    if (!ledger.replaced(newer)) return Said.error("message_not_found");
    return Said.ok(object().put("channel", newer.channel()).put("ts", newer.ts()));
  }

  private static Said publish(Wanted wanted) {
    JsonNode view = wanted.node("view");
    if (!view.path("type").asText().equals("home")) return Said.error("invalid_arguments");
    if (view.path("blocks").size() > 100) return Said.error("invalid_blocks");
    return Said.ok(object());
  }

  private static Said person(String id) {
    if (!id.startsWith("U")) return Said.error("user_not_found");
    ObjectNode answer = object();
    ObjectNode user = answer.putObject("user").put("id", id).put("tz", "Europe/London");
    user.putObject("profile").put("display_name", "Sam").put("real_name", "Sam Carter");
    return Said.ok(answer);
  }

  /** A person's id opens our chat with them; it keeps the person's letters. */
  private static Optional<String> chat(String channel) {
    if (channel.matches("D[A-Z0-9]+")) return Optional.of(channel);
    return channel.matches("[UW][A-Z0-9]+")
        ? Optional.of("D" + channel.substring(1))
        : Optional.empty();
  }

  private static SlackPost post(Wanted wanted, String channel, String ts, JsonNode blocks) {
    String key = wanted.node("metadata").path("event_payload").path("key").asText();
    return new SlackPost(channel, ts, wanted.argument("text"), blocks, key, false);
  }

  private static JsonNode blocks(Wanted wanted) {
    if (wanted.argument("blocks").isEmpty()) return Wanted.JSON.createArrayNode();
    return wanted.node("blocks");
  }

  private static boolean hasGoodMetadata(Wanted wanted) {
    if (wanted.argument("metadata").isEmpty()) return true;
    JsonNode metadata = wanted.node("metadata");
    return metadata.path("event_type").isTextual() && metadata.path("event_payload").isObject();
  }

  private static ObjectNode object() {
    return Wanted.JSON.createObjectNode();
  }
}
