package dev.kindling.testkit.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.Set;

/** Slack's methods, as far as a coach calls them. */
final class Methods {
  private final Posts posts;
  private final Conversations conversations;
  private final ViewBoard views;
  private final Limits limits;
  private final Rules rules;
  private final SlackInstalls installs;
  private final SlackSockets sockets;
  private final SlackPeople people;

  Methods(
      Posts posts,
      Conversations conversations,
      ViewBoard views,
      Limits limits,
      Rules rules,
      SlackInstalls installs,
      SlackSockets sockets,
      SlackPeople people) {
    this.people = people;
    this.sockets = sockets;
    this.posts = posts;
    this.conversations = conversations;
    this.views = views;
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
      case "views.open" -> views.open(wanted);
      case "views.publish" -> views.publish(wanted);
      case "views.update" -> views.update(wanted);
      case "users.info" -> person(wanted);
      case "users.list" -> people.list(installs.workspace(wanted), wanted);
      case "auth.test" -> installs.test(wanted);
      default -> Said.error("unknown_method");
    };
  }

  /** The language comes only when it is asked for. */
  private static Said person(Wanted wanted) {
    String id = wanted.argument("user");
    if (!id.startsWith("U")) return Said.error("user_not_found");
    ObjectNode answer = object();
    ObjectNode user = answer.putObject("user").put("id", id).put("tz", "Europe/London");
    user.putObject("profile").put("display_name", "Sam").put("real_name", "Sam Carter");
    if (Set.of("true", "1").contains(wanted.argument("include_locale")))
      user.put("locale", "en-GB");
    return Said.ok(answer);
  }

  private static ObjectNode object() {
    return Wanted.JSON.createObjectNode();
  }
}
