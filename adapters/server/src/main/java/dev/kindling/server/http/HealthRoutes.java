package dev.kindling.server.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.function.Supplier;

/** Says whether the process lives and whether it can take turns. */
public final class HealthRoutes implements Routes {
  private final Supplier<Optional<String>> trouble;
  private final Supplier<Optional<String>> remark;

  /**
   * @param trouble why no turn can be taken now, in one sentence; answers within seconds
   * @param remark what somebody should know though turns can be taken, in one sentence
   */
  public HealthRoutes(Supplier<Optional<String>> trouble, Supplier<Optional<String>> remark) {
    this.trouble = trouble;
    this.remark = remark;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get("/health/live", context -> Plain.answer(context, 200, "Kindling is alive."));
    routes.get("/health/ready", this::ready);
  }

  private void ready(Context context) {
    Optional<String> why = trouble.get();
    if (why.isPresent()) Plain.answer(context, 503, "Kindling is not ready: " + why.get());
    else Plain.answer(context, 200, "Kindling is ready." + remark.get().map(" "::concat).orElse(""));
  }
}
