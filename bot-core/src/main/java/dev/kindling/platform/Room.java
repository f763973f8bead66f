package dev.kindling.platform;

/**
 * A place on a platform where several people talk: a channel or a group chat.
 *
 * @param id the platform's own id, never blank
 */
public record Room(Workspace workspace, String id) {
  public Room {
    if (id.isBlank()) throw new IllegalArgumentException("A room needs an id, got a blank one");
  }

  /** Text form {@code platform:workspace/room}, used as a key. */
  public String key() {
    return workspace.key() + "/" + id;
  }
}
