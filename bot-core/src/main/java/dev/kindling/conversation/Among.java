package dev.kindling.conversation;

import dev.kindling.platform.Room;

/**
 * Where others are too: a turn that was given in a room.
 *
 * @param aside where the person alone can be told something there, in the adapter's own form; empty
 *     for nowhere
 * @param message the id of the message whose button was pressed; empty for none
 */
public record Among(Room room, String aside, String message) {}
