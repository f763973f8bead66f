package dev.kindling.server.architecture.broken.server;

/** Stands for the composition root. */
public final class Wiring {
  private Wiring() {}
}
