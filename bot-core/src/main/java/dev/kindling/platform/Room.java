package dev.kindling.platform;

import org.jspecify.annotations.Nullable;

/**
 * A place on a platform where several people talk: a channel or a group chat.
 *
 * @param id the platform's own id, never blank
 * @param thread the conversation in it that is meant, in the adapter's own form; null where it is
 *     the room as a whole. It is no part of the key: a room with many threads is one room
 */
public record Room(Workspace workspace, String id, @Nullable String thread) {
  public Room {
    if (id.isBlank()) throw new IllegalArgumentException("A room needs an id, got a blank one");
  }

  /** The room as a whole. */
  public Room(Workspace workspace, String id) {
    this(workspace, id, null);
  }

  /** Text form {@code platform:workspace/room}, used as a key. */
  public String key() {
    return workspace.key() + "/" + id;
  }

  /** Where in it something new is written, in the adapter's own form. */
  public String place() {
    return thread == null ? id : thread;
  }
}
