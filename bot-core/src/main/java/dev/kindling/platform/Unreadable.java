package dev.kindling.platform;

/**
 * A secret is there, but it was sealed with a key that we don't have, or somebody has changed it.
 */
public final class Unreadable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String secret;
  private final long version;

  /**
   * @param secret its name
   * @param version what it takes to put another in its place, or to remove it
   */
  public Unreadable(String secret, long version) {
    super("The secret %s can't be opened with the keys that we have".formatted(secret));
    this.secret = secret;
    this.version = version;
  }

  public String secret() {
    return secret;
  }

  public long version() {
    return version;
  }
}
