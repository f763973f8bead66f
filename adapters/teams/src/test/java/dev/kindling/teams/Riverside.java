package dev.kindling.teams;

import dev.kindling.testkit.teams.FakeConnector;
import dev.kindling.testkit.teams.TeamsActivities;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A council's tenant: its connector, its bot and one person, Sam. */
final class Riverside implements AutoCloseable {
  static final String APP = "11111111-2222-4333-8444-555555555555";
  static final String TENANT = "99999999-8888-4777-8666-555555555555";

  final SetClock clock = new SetClock();
  final FakeConnector connector = FakeConnector.start(APP, clock);
  final RecordingDoor door = new RecordingDoor();
  final TeamsActivities sam = TeamsActivities.of(connector, APP, TENANT, 1);

  final ServiceUrls urls = new ServiceUrls(settings());

  TeamsSettings settings() {
    return settings(FakeConnector.SECRET, TENANT);
  }

  TeamsSettings settings(String secret, String tenant) {
    return TeamsSettings.of(APP, secret, tenant)
        .in(
            Cloud.commercial(tenant)
                .withOpenIdUrl(connector.openIdUrl())
                .withTokenUrl(connector.tokenUrl())
                .withServiceUrl(connector.serviceUrl())
                .withServiceHosts(List.of("127.0.0.1", "smba.trafficmanager.net")));
  }

  TeamsApp app() {
    return new TeamsApp(settings(), urls, door, clock);
  }

  TeamsApp app(KeyShelf shelf) {
    return new TeamsApp(
        settings(), new TeamsApp.Memory(urls, Strangers.IGNORED, shelf), door, clock);
  }

  /** What the bot answers to an activity with a good token. */
  TeamsAnswer post(String activity) {
    return app().handle(request(connector.tokens().valid(), activity));
  }

  static TeamsRequest request(@Nullable String authorization, String body) {
    return new TeamsRequest(authorization, body.getBytes(StandardCharsets.UTF_8), false);
  }

  @Override
  public void close() {
    connector.close();
  }
}
