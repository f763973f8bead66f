package dev.kindling.server.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;

/**
 * Refuses bodies that say they are too long, wherever they go. They are read and thrown away first,
 * up to a bound: a client that is still sending wouldn't hear the answer.
 */
public final class TooLong implements Routes {
  @Override
  public void register(RoutesConfig routes) {
    routes.before(TooLong::check);
  }

  private static void check(Context context) throws IOException {
    if (context.contentLength() <= Bodies.LARGEST) return;
    Bodies.throwAway(context.req().getInputStream());
    throw Bodies.tooLarge();
  }
}
