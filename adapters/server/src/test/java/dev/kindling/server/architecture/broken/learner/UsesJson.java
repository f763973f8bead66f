package dev.kindling.server.architecture.broken.learner;

import com.fasterxml.jackson.databind.ObjectMapper;

/** A record that knows how it is written down. */
public final class UsesJson {
  private UsesJson() {}

  static ObjectMapper writer() {
    return new ObjectMapper();
  }
}
