package dev.kindling.server.architecture.broken.delivery;

import java.nio.file.Path;

/** A file opened by the core. */
public final class OpensFile {
  private OpensFile() {}

  static Path outbox() {
    return Path.of("outbox");
  }
}
