package dev.kindling.slack;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.slack.api.Slack;
import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import com.slack.api.bolt.util.SlackRequestParser.HttpRequest;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import com.slack.api.model.event.TokensRevokedEvent;
import com.slack.api.util.json.GsonFactory;
import java.util.ArrayList;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Bolt as our router. Its middleware list is empty on purpose: requests are proven before they come
 * here, no token is tested at start (Slack may be away then), and our own events are told apart
 * without asking Slack about each bot.
 */
final class Bolt {
  private static final Logger LOG = LoggerFactory.getLogger(Bolt.class);

  private static final Gson JSON = GsonFactory.createSnakeCase();

  private final App app;
  private final SlackRequestParser parser;
  private final Receiver receiver;
  private final Clicks clicks;
  private final Presses presses;
  private final AtHome home;
  private final Sent sent;

  Bolt(
      SlackSettings settings,
      Receiver receiver,
      Clicks clicks,
      Presses presses,
      AtHome home,
      Sent sent) {
    AppConfig config = config(settings);
    parser = new SlackRequestParser(config);
    app = new App(config, config.getSlack(), new ArrayList<>());
    this.receiver = receiver;
    this.clicks = clicks;
    this.presses = presses;
    this.home = home;
    this.sent = sent;
    people();
    installation();
  }

  /** Routes a proven body of a known kind; 404 where nobody listens. */
  Response run(String body) throws Exception {
    Request<?> request =
        parser.parse(
            HttpRequest.builder().requestBody(body).headers(new RequestHeaders(Map.of())).build());
    return app.run(request);
  }

  /**
   * Takes a proven click. It goes past Bolt's parser, which learns anew for every click how to read
   * one: that takes longer than all the rest of the turn.
   */
  Response press(JsonObject click) {
    BlockActionPayload payload = JSON.fromJson(click, BlockActionPayload.class);
    boolean atHome = payload.getView() != null && "home".equals(payload.getView().getType());
    return atHome
        ? home.used(payload)
        : presses.pressed(clicks.pressed(payload), payload.getResponseUrl());
  }

  /** Takes a proven window that was sent. */
  Response submit(JsonObject window) {
    return sent.take(window);
  }

  /** Takes a proven shortcut. */
  Response choose(JsonObject shortcut) {
    return presses.chosen(Submissions.chosen(shortcut));
  }

  private static AppConfig config(SlackSettings settings) {
    return AppConfig.builder()
        .slack(Slack.getInstance(Sdk.quiet()))
        .signingSecret(settings.signingSecret())
        .singleTeamBotToken(settings.botToken())
        .allEventsApiAutoAckEnabled(true)
        .build();
  }

  private void people() {
    app.event(MessageEvent.class, (said, _) -> receiver.quietly(Events.said(said)));
    app.event(MessageFileShareEvent.class, (said, _) -> receiver.quietly(Events.shared(said)));
    app.event(AppHomeOpenedEvent.class, (opened, _) -> opened(opened));
    app.command(
        Commands.NAME,
        (command, _) ->
            presses.given(Commands.given(command.getPayload()), command.getResponseUrl()));
  }

  private Response opened(EventsApiPayload<AppHomeOpenedEvent> opened) {
    home.looked(Events.atHome(opened));
    return receiver.quietly(Events.arrived(opened));
  }

  private void installation() {
    app.event(
        AppUninstalledEvent.class,
        (gone, _) -> {
          LOG.info("The app was removed from Slack workspace {}", gone.getTeamId());
          return Response.ok();
        });
    app.event(
        TokensRevokedEvent.class,
        (gone, _) -> {
          LOG.info("Tokens were revoked in Slack workspace {}", gone.getTeamId());
          return Response.ok();
        });
  }
}
