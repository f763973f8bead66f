package dev.kindling.server.architecture.broken.delivery;

import java.util.UUID;

/** An id that a second try would not get again. */
public final class InventsId {
  private InventsId() {}

  static String id() {
    return UUID.randomUUID().toString();
  }
}
