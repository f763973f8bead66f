package dev.kindling.server.sending;

import dev.kindling.message.Message;
import dev.kindling.organisation.Organisation;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Room;
import dev.kindling.platform.RoomMessenger;
import dev.kindling.platform.SendResult;
import dev.kindling.server.metrics.Meters;
import dev.kindling.team.TeamCards;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;

/**
 * Says something to everybody in a room, at most once: what can't be said at once isn't said later,
 * when nobody would know any more what it is about.
 */
public final class RoomVoice {
  private final TeamCards cards;
  private final Map<Platform, RoomMessenger> rooms;
  private final Sender sender;
  private final InstantSource clock;
  private final Meters meters;

  /**
   * @param cards keeps the workspaces' limits for what goes into rooms
   * @param rooms the platforms that are switched on and have rooms
   * @param sender counts what is in flight
   */
  public RoomVoice(
      TeamCards cards,
      Map<Platform, RoomMessenger> rooms,
      Sender sender,
      InstantSource clock,
      Meters meters) {
    this.cards = cards;
    this.rooms = Map.copyOf(rooms);
    this.sender = sender;
    this.clock = clock;
    this.meters = meters;
  }

  /**
   * Returns at once; it is said on a thread of its own.
   *
   * @param key opaque, travels with the message
   */
  public void say(Organisation organisation, Room room, Message message, String key) {
    RoomMessenger messenger = rooms.get(room.workspace().platform());
    if (messenger == null) return;
    sender.background(
        organisation,
        () -> {
          say(messenger, organisation, room, message, key);
          return false;
        });
  }

  private void say(
      RoomMessenger messenger, Organisation organisation, Room room, Message message, String key) {
    Instant now = organisation.time(clock.instant());
    if (cards.pass(organisation.id(), room.workspace(), now).isAfter(now)) return;
    SendResult result = messenger.post(room, message, key);
    meters.sent(messenger.platform(), Settler.name(result));
    if (result instanceof SendResult.Limited limited)
      cards.pause(organisation.id(), room.workspace(), now.plus(limited.retryAfter()));
  }
}
