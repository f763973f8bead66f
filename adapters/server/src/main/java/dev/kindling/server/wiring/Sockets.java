package dev.kindling.server.wiring;

import dev.kindling.server.settings.Secret;
import dev.kindling.server.settings.Settings;
import dev.kindling.slack.SlackApp;
import dev.kindling.slack.socket.SocketMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The connection through which Slack reaches a server without a public address. */
final class Sockets {
  private Sockets() {}

  /** Begins to connect; empty where Slack comes over HTTP alone. */
  static Optional<SocketMode> connect(Settings settings, @Nullable SlackApp app) {
    Settings.Slack slack = settings.slack();
    Secret token = slack == null ? null : slack.appToken();
    return slack == null || token == null || app == null
        ? Optional.empty()
        : Optional.of(SocketMode.start(token.reveal(), slack.apiUrl(), app));
  }
}
