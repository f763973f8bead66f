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

/**
 * Bolt as our router. Its middleware list is empty on purpose: requests are proven before they come
 * here, no token is tested at start (Slack may be away then), and our own events are told apart
 * without asking Slack about each bot.
 */
final class Bolt {
  /** Bolt wants one or an installation service of its own, and then uses neither. */
  private static final String NO_TOKEN = "xoxb-none-as-bolt-calls-nobody";

  private static final Gson JSON = GsonFactory.createSnakeCase();

  private final App app;
  private final SlackRequestParser parser;
  private final Receiver receiver;
  private final Clicks clicks;
  private final Presses presses;
  private final AtHome home;
  private final Sent sent;
  private final Origins origins;

  Bolt(
      SlackSettings settings,
      Receiver receiver,
      Clicks clicks,
      Presses presses,
      AtHome home,
      Sent sent,
      Origins origins) {
    AppConfig config = config(settings);
    parser = new SlackRequestParser(config);
    app = new App(config, config.getSlack(), new ArrayList<>());
    this.receiver = receiver;
    this.clicks = clicks;
    this.presses = presses;
    this.home = home;
    this.sent = sent;
    this.origins = origins;
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
    origins.note(click);
    BlockActionPayload payload = JSON.fromJson(click, BlockActionPayload.class);
    boolean atHome = payload.getView() != null && "home".equals(payload.getView().getType());
    return atHome
        ? home.used(payload)
        : presses.pressed(clicks.pressed(payload), payload.getResponseUrl());
  }

  /** Takes a proven window that was sent. */
  Response submit(JsonObject window) {
    origins.note(window);
    return sent.take(window);
  }

  /** Takes a proven shortcut. */
  Response choose(JsonObject shortcut) {
    origins.note(shortcut);
    return presses.chosen(Submissions.chosen(shortcut));
  }

  /**
   * Takes a proven command. It goes past Bolt as well, which reads every field of it with regular
   * expressions that it compiles anew, and then looks for who listens.
   */
  Response give(Form command) {
    return Commands.isOurs(command)
        ? presses.given(Commands.given(origins.note(command)), command.value("response_url"))
        : Response.ok();
  }

  private static AppConfig config(SlackSettings settings) {
    return AppConfig.builder()
        .slack(Slack.getInstance(Sdk.quiet()))
        .signingSecret(settings.signingSecret())
        .singleTeamBotToken(NO_TOKEN)
        .allEventsApiAutoAckEnabled(true)
        .build();
  }

  private void people() {
    app.event(MessageEvent.class, (said, _) -> receiver.quietly(Events.said(origins.note(said))));
    app.event(
        MessageFileShareEvent.class,
        (said, _) -> receiver.quietly(Events.shared(origins.note(said))));
    app.event(AppHomeOpenedEvent.class, (opened, _) -> opened(origins.note(opened)));
  }

  private Response opened(EventsApiPayload<AppHomeOpenedEvent> opened) {
    home.looked(Events.atHome(opened));
    return receiver.quietly(Events.arrived(opened));
  }

  private void installation() {
    app.event(
        AppUninstalledEvent.class,
        (gone, _) -> {
          origins.uninstalled(gone);
          return Response.ok();
        });
    app.event(
        TokensRevokedEvent.class,
        (gone, _) -> {
          origins.revoked(gone);
          return Response.ok();
        });
  }
}
