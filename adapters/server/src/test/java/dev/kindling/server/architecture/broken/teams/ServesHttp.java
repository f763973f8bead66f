package dev.kindling.server.architecture.broken.teams;

import io.javalin.Javalin;

/** A door that brings its own web server. */
public final class ServesHttp {
  private ServesHttp() {}

  static Class<?> server() {
    return Javalin.class;
  }
}
