package dev.kindling.testkit.teams;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The channels and group chats that the bot was added to. */
final class ConnectorRooms {
  private static final String THREAD = ";messageid=";

  private final Set<String> joined = ConcurrentHashMap.newKeySet();

  void join(String room) {
    joined.add(room);
  }

  void leave(String room) {
    joined.remove(room);
  }

  /** The channel of a thread; any other conversation is itself. */
  static String of(String conversation) {
    int thread = conversation.indexOf(THREAD);
    return thread < 0 ? conversation : conversation.substring(0, thread);
  }

  /** Rooms begin with 19; what a bot may write to besides are personal chats. */
  Optional<ConnectorAnswer> refusal(String conversation) {
    boolean outside = conversation.startsWith("19:") && !joined.contains(of(conversation));
    return outside
        ? Optional.of(ConnectorAnswer.told(403, "BotNotInConversationRoster", Map.of()))
        : Optional.empty();
  }
}
