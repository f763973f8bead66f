package dev.kindling.slack;

import dev.kindling.conversation.Among;
import dev.kindling.platform.AccountId;
import dev.kindling.platform.Room;
import org.jspecify.annotations.Nullable;

/** Tells where others are too: in channels and group chats, not in a person's chat with us. */
final class Rooms {
  private Rooms() {}

  /**
   * The channel with what we know of it; null for our own chat with the person.
   *
   * @param responseUrl where the person alone is told something there
   * @param message the message that was clicked; null for none
   */
  static @Nullable Among of(
      AccountId person,
      @Nullable String channel,
      @Nullable String responseUrl,
      @Nullable String message) {
    if (channel == null || channel.isEmpty()) return null;
    String id = Ids.channel(channel);
    if (id.startsWith("D")) return null;
    Room room = new Room(person.workspace(), id);
    return new Among(room, responseUrl == null ? "" : responseUrl, Ids.timestamp(message));
  }
}
