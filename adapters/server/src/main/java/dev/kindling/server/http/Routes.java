package dev.kindling.server.http;

import io.javalin.config.RoutesConfig;

/** Some routes that belong together. */
@FunctionalInterface
public interface Routes {
  /** Adds them; called once, before the server starts. */
  void register(RoutesConfig routes);
}
