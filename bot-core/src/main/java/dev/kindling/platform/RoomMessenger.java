package dev.kindling.platform;

import dev.kindling.message.Message;

/**
 * Writes into rooms of one platform. One call is at most one attempt on the wire; it throws nothing
 * for what a platform or a network does, it returns it.
 */
public interface RoomMessenger {
  Platform platform();

  /**
   * A new message; a second call is a second message.
   *
   * @param key opaque, travels with the message
   */
  SendResult post(Room room, Message message, String key);

  /** A new message under one that is there. */
  SendResult reply(Room room, String messageId, Message message, String key);

  /** Takes the place of a message that is there; harmless to repeat. */
  SendResult replace(Room room, String messageId, Message message);

  /**
   * Something that one person alone sees in a room, where their platform gave an address for it.
   *
   * @param aside that address, in the adapter's own form
   */
  SendResult whisper(String aside, Message message);
}
