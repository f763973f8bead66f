package dev.kindling.server.architecture.broken.redis;

import io.javalin.Javalin;

/** A store that serves pages. */
public final class ServesPages {
  private ServesPages() {}

  static Class<?> server() {
    return Javalin.class;
  }
}
