package dev.kindling.server.http;

import io.javalin.config.RoutesConfig;
import java.util.function.Supplier;

/** What Prometheus collects. */
public final class MetricsRoute implements Routes {
  private final Supplier<String> scrape;

  public MetricsRoute(Supplier<String> scrape) {
    this.scrape = scrape;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get(
        "/metrics",
        context ->
            context.contentType("text/plain; version=0.0.4; charset=utf-8").result(scrape.get()));
  }
}
