package dev.kindling.server.architecture.broken.conversation;

import java.time.Instant;

/** Asks the wall clock instead of being told. */
public final class AsksTheTime {
  private AsksTheTime() {}

  static Instant moment() {
    return Instant.now();
  }
}
