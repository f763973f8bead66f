package dev.kindling.server.wiring;

import dev.kindling.conversation.Door;
import dev.kindling.platform.Platform;
import dev.kindling.server.http.Failures;
import dev.kindling.server.http.HealthRoutes;
import dev.kindling.server.http.MetricsRoute;
import dev.kindling.server.http.Routes;
import dev.kindling.server.http.SlackRoute;
import dev.kindling.server.http.TeamsRoute;
import dev.kindling.server.http.TooLong;
import dev.kindling.server.settings.Settings;
import dev.kindling.slack.SlackAccess;
import dev.kindling.slack.SlackApp;
import dev.kindling.teams.Strangers;
import dev.kindling.teams.TeamsApp;
import dev.kindling.web.KindlingWeb;
import dev.kindling.web.WebSettings;
import dev.kindling.web.practice.PracticeAccess;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that answers over HTTP. */
final class Site {
  private Site() {}

  /**
   * All of them.
   *
   * @param slack null while Slack is off
   */
  static List<Routes> routes(
      Foundation base, Reception reception, @Nullable SlackApp slack, HealthRoutes health) {
    Platforms platforms = base.platforms();
    Door door = reception.door();
    InstantSource clock = base.clock();
    KindlingWeb web = reception.web();
    return List.of(
        new Failures(web::problem),
        new TooLong(),
        health,
        new MetricsRoute(base.meters()::scrape),
        new SlackRoute(slack),
        new TeamsRoute(
            new TeamsApp(
                platforms.teams(),
                new TeamsApp.Memory(
                    platforms.urls(),
                    new Strangers(platforms.messengers().get(Platform.TEAMS)),
                    new KeysFile(base.settings().data())),
                door,
                clock),
            platforms.teams().isEmulator()),
        base.own().pictures(),
        web::register);
  }

  static WebSettings pages(Settings settings) {
    return new WebSettings(
        settings.publicUrl(),
        access(settings.practice()),
        settings.slack() != null,
        settings.teams().app() != null);
  }

  /** Null while Slack is off. */
  static @Nullable SlackApp slack(Foundation base, Reception reception) {
    SlackAccess access = base.platforms().slack();
    return access == null
        ? null
        : new SlackApp(access, reception.door(), reception.homes(), base.engine().library());
  }

  private static PracticeAccess access(Settings.Practice practice) {
    return switch (practice) {
      case OFF -> PracticeAccess.OFF;
      case LOCAL -> PracticeAccess.THIS_MACHINE;
      case EVERYWHERE -> PracticeAccess.EVERYBODY;
    };
  }
}
