package dev.kindling.server.wiring;

import dev.kindling.server.install.SlackInstalls;
import dev.kindling.server.settings.Settings;
import dev.kindling.slack.SlackAccess;
import dev.kindling.slack.SlackSettings;
import dev.kindling.slack.install.Question;
import dev.kindling.web.install.InstallDesk;
import dev.kindling.web.install.InstallRoutes;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** What installs the Slack app by links, where Slack is on. */
final class SlackDesk {
  private SlackDesk() {}

  /** Null while Slack is off. */
  static @Nullable InstallDesk of(Foundation base) {
    SlackAccess slack = base.platforms().slack();
    if (slack == null) return null;
    Settings settings = base.settings();
    return new SlackInstalls(
        new SlackInstalls.Parts(
            question(slack.settings(), settings.publicUrl()),
            settings.publicUrl(),
            slack.settings().botToken() == null ? null : Residents.MAIN,
            slack.authority(),
            slack.installing(),
            base.redis().installations(),
            base.redis().organisations()),
        Secrets.key(settings));
  }

  /** Null where the app can't be installed by links. */
  private static @Nullable Question question(SlackSettings slack, @Nullable URI publicUrl) {
    SlackSettings.Client client = slack.client();
    return client == null || publicUrl == null
        ? null
        : new Question(slack.apiUrl(), client.id(), URI.create(publicUrl + InstallRoutes.RETURN));
  }
}
