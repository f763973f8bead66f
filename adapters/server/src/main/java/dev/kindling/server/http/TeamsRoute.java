package dev.kindling.server.http;

import dev.kindling.teams.TeamsAnswer;
import dev.kindling.teams.TeamsApp;
import dev.kindling.teams.TeamsRequest;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Enumeration;
import org.jspecify.annotations.Nullable;

/** Where Teams, or Microsoft's emulator, sends everything. */
public final class TeamsRoute implements Routes {
  private final TeamsApp app;
  private final boolean emulatorOnly;

  /**
   * @param emulatorOnly nothing proves who sends: only this machine is answered
   */
  public TeamsRoute(TeamsApp app, boolean emulatorOnly) {
    this.app = app;
    this.emulatorOnly = emulatorOnly;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.post("/api/messages", this::take);
  }

  private void take(Context context) throws IOException {
    if (emulatorOnly && !Peer.isLoopback(context)) off(context);
    else write(context, app.handle(request(context)));
  }

  private static TeamsRequest request(Context context) throws IOException {
    return new TeamsRequest(token(context), Bodies.read(context), Peer.isLoopback(context));
  }

  /** Null for two as well: what is between us and Teams may have judged the other one. */
  private static @Nullable String token(Context context) {
    Enumeration<String> all = context.req().getHeaders("Authorization");
    String first = all.hasMoreElements() ? all.nextElement() : null;
    return all.hasMoreElements() ? null : first;
  }

  private static void write(Context context, TeamsAnswer answer) {
    context.status(answer.status()).contentType("application/json").result(answer.body());
  }

  private static void off(Context context) {
    Plain.answer(
        context,
        404,
        "Teams is not switched on here. Set KINDLING_TEAMS_APP_ID and KINDLING_TEAMS_APP_PASSWORD,"
            + " and start Kindling again.");
  }
}
