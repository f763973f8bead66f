package dev.kindling.server.architecture.broken.attic;

/** A class in a package that the house doesn't know. */
public final class LivesNowhere {
  private LivesNowhere() {}
}
