package dev.kindling.server.architecture.broken.organisation;

import org.jspecify.annotations.Nullable;

/** A setting that nobody handed in. */
public final class ReadsEnvironment {
  private ReadsEnvironment() {}

  static @Nullable String zone() {
    return System.getenv("TZ");
  }
}
