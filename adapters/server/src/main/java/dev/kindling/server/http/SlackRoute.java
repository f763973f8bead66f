package dev.kindling.server.http;

import dev.kindling.slack.SlackAnswer;
import dev.kindling.slack.SlackApp;
import dev.kindling.slack.SlackRequest;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Where Slack sends everything. */
public final class SlackRoute implements Routes {
  private final @Nullable SlackApp app;

  /**
   * @param app null while Slack is off
   */
  public SlackRoute(@Nullable SlackApp app) {
    this.app = app;
  }

  @Override
  public void register(RoutesConfig routes) {
    SlackApp slack = app;
    routes.post("/slack/events", slack == null ? SlackRoute::off : context -> take(context, slack));
  }

  private static void take(Context context, SlackApp slack) throws IOException {
    SlackAnswer answer = slack.handle(new SlackRequest(context::header, Bodies.read(context)));
    // Slack is near: to zip a few kilobytes would take longer than to send them.
    context.disableCompression();
    context.status(answer.status()).contentType(answer.contentType()).result(answer.body());
  }

  private static void off(Context context) {
    Plain.answer(
        context,
        404,
        "Slack is not switched on here. Set KINDLING_SLACK_SIGNING_SECRET and"
            + " KINDLING_SLACK_BOT_TOKEN, and start Kindling again.");
  }
}
