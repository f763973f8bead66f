package dev.kindling.server.architecture.broken.slack;

import dev.kindling.server.architecture.broken.teams.ServesHttp;

/** A door that opens onto another. */
public final class AsksTeams {
  private AsksTeams() {}

  static Class<?> other() {
    return ServesHttp.class;
  }
}
