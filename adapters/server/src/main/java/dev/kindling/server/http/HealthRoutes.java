package dev.kindling.server.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.function.Supplier;

/** Says whether the process lives and whether it can take turns. */
public final class HealthRoutes implements Routes {
  private static final String ALL = "Kindling is ready.";

  private final Supplier<Optional<String>> trouble;
  private final Supplier<Optional<String>> partly;

  /**
   * @param trouble why no turn can be taken now, in one sentence; answers within seconds
   * @param partly why some turns can't be taken while others can, the same way
   */
  public HealthRoutes(Supplier<Optional<String>> trouble, Supplier<Optional<String>> partly) {
    this.trouble = trouble;
    this.partly = partly;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get("/health/live", context -> Plain.answer(context, 200, "Kindling is alive."));
    routes.get("/health/ready", this::ready);
  }

  private void ready(Context context) {
    Optional<String> why = trouble.get();
    if (why.isPresent()) Plain.answer(context, 503, "Kindling is not ready: " + why.get());
    else Plain.answer(context, 200, partly.get().map(HealthRoutes::some).orElse(ALL));
  }

  private static String some(String why) {
    return "Kindling is ready, but not for all: " + why;
  }
}
