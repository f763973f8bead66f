package dev.kindling.server.architecture.broken.redis;

import dev.kindling.server.architecture.broken.conversation.Coach;

/** A store that decides. */
public final class AsksCoach {
  private AsksCoach() {}

  static boolean decide() {
    return Coach.decide();
  }
}
