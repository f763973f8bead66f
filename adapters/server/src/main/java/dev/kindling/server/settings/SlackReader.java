package dev.kindling.server.settings;

import static dev.kindling.server.settings.Setting.*;

import dev.kindling.server.settings.Settings.Client;
import dev.kindling.server.settings.Settings.Slack;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what it takes to be on Slack, and says what is missing. */
final class SlackReader {
  private static final URI API = URI.create("https://slack.com/api/");
  private static final String BASIC = " Copy it from your app's page 'Basic Information'.";
  private static final String TOKENS = " Copy it from your app's page 'OAuth & Permissions'.";

  private final Values values;

  SlackReader(Values values) {
    this.values = values;
  }

  /** Null if Slack is off, or if something is wrong, which is noted. */
  @Nullable Slack read() {
    Secret secret = values.read(SLACK_SIGNING_SECRET, Forms::secret);
    Secret token = values.read(SLACK_BOT_TOKEN, Forms::botToken);
    Secret app = values.read(SLACK_APP_TOKEN, Forms::appToken);
    URI api = values.read(SLACK_API_URL, Forms::address, API);
    Client client = client();
    boolean distributed = values.read(SLACK_DISTRIBUTED, Forms::onOff, false);
    complain();
    if (secret == null && app != null) secret = nobodys();
    boolean on = secret != null && (token != null || client != null);
    return on ? new Slack(secret, token, app, api, client, distributed) : null;
  }

  /** Through Socket Mode alone nothing is signed: then nothing that comes over HTTP is believed. */
  private static Secret nobodys() {
    return new Secret(UUID.randomUUID() + "-" + UUID.randomUUID());
  }

  private void complain() {
    String answered = "without the token nobody on Slack could be answered." + TOKENS;
    String forged = "without the secret anybody could forge Slack's requests." + BASIC;
    if (!values.has(SLACK_CLIENT_ID)) values.needs(SLACK_SIGNING_SECRET, SLACK_BOT_TOKEN, answered);
    values.needs(SLACK_APP_TOKEN, SLACK_BOT_TOKEN, answered);
    values.needs(SLACK_CLIENT_ID, SLACK_SIGNING_SECRET, forged);
    if (!values.has(SLACK_APP_TOKEN)) values.needs(SLACK_BOT_TOKEN, SLACK_SIGNING_SECRET, forged);
  }

  private @Nullable Client client() {
    String id = values.read(SLACK_CLIENT_ID, Forms::clientId);
    Secret secret = values.read(SLACK_CLIENT_SECRET, Forms::secret);
    values.needs(
        SLACK_CLIENT_ID, SLACK_CLIENT_SECRET, "without the secret nobody can install it." + BASIC);
    values.needs(
        SLACK_CLIENT_SECRET, SLACK_CLIENT_ID, "without the id nobody can install it." + BASIC);
    return id == null || secret == null ? null : new Client(id, secret);
  }
}
