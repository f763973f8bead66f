package dev.kindling.server.architecture.broken.content;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Content that uses a library of other rooms. */
public final class ReadsPackAsJson {
  private ReadsPackAsJson() {}

  static ObjectMapper reader() {
    return new ObjectMapper();
  }
}
