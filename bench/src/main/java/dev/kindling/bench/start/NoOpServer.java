package dev.kindling.bench.start;

import io.javalin.Javalin;

/**
 * The baseline: a web server that says it is ready and takes whatever Slack sends, nothing else.
 */
public final class NoOpServer {
  private NoOpServer() {}

  /** Prints its address when it is ready. */
  public static void main(String[] arguments) {
    Javalin server =
        Javalin.create(
                config -> {
                  config.startup.showJavalinBanner = false;
                  config.concurrency.useVirtualThreads = true;
                  config.routes.get("/health/ready", context -> context.result("Ready.\n"));
                  config.routes.post("/slack/events", context -> context.result(""));
                })
            .start("127.0.0.1", 0);
    System.out.println("Ready at http://127.0.0.1:" + server.port());
  }
}
