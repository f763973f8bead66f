package dev.kindling.platform;

/**
 * A Slack workspace, a Microsoft 365 tenant or the practice chat: belongs to exactly one
 * organisation. Limits of a platform are kept per workspace.
 *
 * @param id the platform's own id, never blank
 */
public record Workspace(Platform platform, String id) {
  public Workspace {
    if (id.isBlank())
      throw new IllegalArgumentException("A workspace needs an id, got a blank one");
  }

  /** Text form {@code platform:id}, used as a key. */
  public String key() {
    return platform.key() + ":" + id;
  }
}
