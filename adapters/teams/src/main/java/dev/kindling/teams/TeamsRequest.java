package dev.kindling.teams;

import org.jspecify.annotations.Nullable;

/** What was posted to the bot's address. A class and not a record, because its body is an array. */
public final class TeamsRequest {
  private final @Nullable String authorization;
  private final byte[] body;
  private final boolean fromLoopback;

  /**
   * @param authorization the Authorization header as it came; null if there was none
   * @param body the raw body; not copied, so the caller leaves it alone
   * @param fromLoopback true only if the peer itself is this machine: false for everything that a
   *     proxy on this machine passed on, because without an app id this is all that is asked
   */
  public TeamsRequest(@Nullable String authorization, byte[] body, boolean fromLoopback) {
    this.authorization = authorization;
    this.body = body;
    this.fromLoopback = fromLoopback;
  }

  @Nullable String authorization() {
    return authorization;
  }

  byte[] body() {
    return body;
  }

  boolean isFromLoopback() {
    return fromLoopback;
  }
}
