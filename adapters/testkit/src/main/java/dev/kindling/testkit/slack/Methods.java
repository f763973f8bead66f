package dev.kindling.testkit.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** Slack's methods, as far as a coach calls them. */
final class Methods {
  private final Posts posts;
  private final Conversations conversations;
  private final Limits limits;
  private final Rules rules;
  private final SlackInstalls installs;
  private final SlackSockets sockets;
  private final SlackPeople people;

  Methods(
      Posts posts,
      Conversations conversations,
      Limits limits,
      Rules rules,
      SlackInstalls installs,
      SlackSockets sockets,
      SlackPeople people) {
    this.people = people;
    this.sockets = sockets;
    this.posts = posts;
    this.conversations = conversations;
    this.limits = limits;
    this.rules = rules;
    this.installs = installs;
  }

  Said call(String method, Wanted wanted) {
    if (method.equals("oauth.v2.access")) return installs.access(wanted);
    if (method.equals("apps.connections.open")) return sockets.open(wanted.token());
    Optional<Said> refusal =
        installs
            .refusal(method, wanted)
            .or(() -> rules.scope(method))
            .or(() -> limits.call(method, installs.workspace(wanted)));
    return refusal.orElseGet(() -> allowed(method, wanted));
  }

  private Said allowed(String method, Wanted wanted) {
    return switch (method) {
      case "chat.postMessage" -> posts.post(wanted);
      case "chat.update" -> posts.update(wanted);
      case "conversations.open" -> conversations.open(wanted);
      case "conversations.history" -> conversations.history(wanted);
      case "views.publish" -> publish(wanted);
      case "users.info" -> person(wanted.argument("user"));
      case "users.list" -> people.list(installs.workspace(wanted), wanted);
      case "auth.test" -> installs.test(wanted);
      default -> Said.error("unknown_method");
    };
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

  private static ObjectNode object() {
    return Wanted.JSON.createObjectNode();
  }
}
