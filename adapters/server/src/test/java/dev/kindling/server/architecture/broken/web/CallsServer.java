package dev.kindling.server.architecture.broken.web;

import dev.kindling.server.architecture.broken.server.Wiring;

/** A door that knows who wires it. */
public final class CallsServer {
  private CallsServer() {}

  static Class<?> wiring() {
    return Wiring.class;
  }
}
