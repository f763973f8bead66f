package dev.kindling.teams;

import dev.kindling.message.Message;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Refusal;
import dev.kindling.platform.Room;
import dev.kindling.platform.RoomMessenger;
import dev.kindling.platform.SendResult;

/**
 * Writes into channels and group chats that the app was added to. What belongs to a thread goes
 * into it; a group chat has none. Teams has no place for a message's key, and nothing there that
 * one person alone sees: an address aside is the person's own chat with us. Safe for many threads.
 */
public final class TeamsRooms implements RoomMessenger {
  private final Connector connector;
  private final ServiceUrls urls;

  TeamsRooms(Connector connector, ServiceUrls urls) {
    this.connector = connector;
    this.urls = urls;
  }

  @Override
  public Platform platform() {
    return Platform.TEAMS;
  }

  @Override
  public SendResult post(Room room, Message message, String key) {
    return post(urls.address(room.workspace().id(), room.place()), message);
  }

  @Override
  public SendResult reply(Room room, String messageId, Message message, String key) {
    return post(room, message, key);
  }

  @Override
  public SendResult replace(Room room, String messageId, Message message) {
    Address to = urls.address(room.workspace().id(), room.place());
    return Envelope.of(message, false, to)
        .map(body -> connector.replace(to.serviceUrl(), to.conversation(), messageId, body))
        .orElseGet(TeamsRooms::tooBig);
  }

  @Override
  public SendResult whisper(String aside, Message message) {
    return Address.parse(aside)
        .map(to -> post(to, message))
        .orElseGet(() -> new SendResult.Refused(Refusal.NOT_INSTALLED, "no conversation yet"));
  }

  private SendResult post(Address to, Message message) {
    return Envelope.of(message, false, to)
        .map(body -> connector.post(to.serviceUrl(), to.conversation(), body))
        .orElseGet(TeamsRooms::tooBig);
  }

  private static SendResult tooBig() {
    return new SendResult.Refused(Refusal.TOO_BIG, "longer than Teams takes");
  }
}
