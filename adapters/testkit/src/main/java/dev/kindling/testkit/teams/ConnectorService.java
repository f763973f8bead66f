package dev.kindling.testkit.teams;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kindling.testkit.traffic.FakeOptions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The conversations' part of the connector: who may write, how much, how fast, and what. */
final class ConnectorService {
  private static final ConnectorAnswer UNAUTHORIZED =
      ConnectorAnswer.error(401, "Unauthorized", "no such token");

  final ConnectorLimits limits;
  final Mailbox mailbox;
  final ConnectorRooms rooms = new ConnectorRooms();

  private final boolean open;
  private final Set<String> tokens = ConcurrentHashMap.newKeySet();
  private final Map<String, ConnectorAnswer> refused = new ConcurrentHashMap<>();

  /**
   * @param open true for an emulator, which asks for no token
   */
  ConnectorService(FakeOptions options, boolean open) {
    this.limits = new ConnectorLimits(options);
    this.mailbox = new Mailbox(options);
    this.open = open;
  }

  /** That conversation takes nothing from now on. */
  void refuse(String conversation, ConnectorAnswer answer) {
    refused.put(conversation, answer);
  }

  void trust(String token) {
    tokens.add(token);
  }

  void revokeTokens() {
    tokens.clear();
  }

  /** Why a send is refused before any message is taken; empty if it may go on. */
  Optional<ConnectorAnswer> refusal(
      String authorization, List<String> path, int length, JsonNode activity) {
    if (path.size() < 6 || !path.get(3).equals("conversations"))
      return Optional.of(ConnectorAnswer.error(404, "NotFound", "no such address"));
    if (isUnknown(authorization)) return Optional.of(UNAUTHORIZED);
    if (length > ActivityRules.LARGEST)
      return Optional.of(ConnectorAnswer.error(413, "MessageSizeTooBig", "too big"));
    List<String> violations = ActivityRules.violations(activity);
    if (!violations.isEmpty())
      return Optional.of(ConnectorAnswer.error(400, "BadSyntax", String.join("; ", violations)));
    Optional<ConnectorAnswer> limit = limits.refusal(path.get(4)).map(ConnectorAnswer::limited);
    return limit
        .or(() -> Optional.ofNullable(refused.get(path.get(4))))
        .or(() -> rooms.refusal(path.get(4)));
  }

  boolean isUnknown(String authorization) {
    return !open && !tokens.contains(authorization.replaceFirst("^Bearer ", ""));
  }

  ConnectorAnswer post(String conversation, JsonNode activity) {
    String id = mailbox.post(conversation, activity);
    return ConnectorAnswer.ok(201, TeamsJson.object().put("id", id));
  }

  ConnectorAnswer replace(String conversation, String id, JsonNode activity) {
    return mailbox.replace(conversation, id, activity)
        ? ConnectorAnswer.ok(200, TeamsJson.object().put("id", id))
        : ConnectorAnswer.error(404, "ActivityNotFoundInConversation", "no such activity");
  }
}
