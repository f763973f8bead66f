package dev.kindling.server.http;

import dev.kindling.server.life.CannotStart;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;

/** The web server, on virtual threads. */
public final class HttpServer implements AutoCloseable {
  private final Javalin javalin;

  private HttpServer(Javalin javalin) {
    this.javalin = javalin;
  }

  /**
   * Starts it; when this returns it answers. Throws {@link CannotStart} if the port is taken.
   *
   * @param port 0 for any free one
   */
  public static HttpServer start(String host, int port, List<Routes> routes) {
    Javalin javalin = Javalin.create(config -> configure(config, routes));
    try {
      return new HttpServer(javalin.start(host, port));
    } catch (JavalinBindException e) {
      javalin.stop();
      throw taken(host, port, e);
    }
  }

  /**
   * Throws {@link CannotStart} if nobody could listen there now. Asked before anything else is
   * started: the answer is the same and comes sooner.
   */
  public static void requireFree(String host, int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(host, port));
    } catch (IOException e) {
      throw taken(host, port, e);
    }
  }

  private static CannotStart taken(String host, int port, Exception why) {
    return new CannotStart(
        "Kindling can't listen on %s port %d: something else does, or it isn't allowed. Choose"
                .formatted(host, port)
            + " another with --port or KINDLING_PORT.",
        why);
  }

  private static void configure(JavalinConfig config, List<Routes> routes) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.concurrency.useVirtualThreads = true;
    config.http.prefer405over404 = true;
    config.http.maxRequestSize = Bodies.LARGEST;
    routes.forEach(one -> one.register(config.routes));
  }

  /** The port that it listens on. */
  public int port() {
    return javalin.port();
  }

  /** Takes no more requests, lets those that are going on end, and ends. Again does nothing. */
  @Override
  public void close() {
    javalin.stop();
  }
}
