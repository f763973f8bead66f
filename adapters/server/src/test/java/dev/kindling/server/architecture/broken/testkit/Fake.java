package dev.kindling.server.architecture.broken.testkit;

/** Stands for a double. */
public final class Fake {
  private Fake() {}
}
