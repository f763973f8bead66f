package dev.kindling.server.architecture.broken.slack;

import java.time.InstantSource;

/** A door with a clock of its own. */
public final class StampsMessage {
  private StampsMessage() {}

  static InstantSource clock() {
    return InstantSource.system();
  }
}
