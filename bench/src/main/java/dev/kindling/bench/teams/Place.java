package dev.kindling.bench.teams;

import dev.kindling.bench.machine.Child;
import dev.kindling.testkit.teams.FakeConnector;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Starts servers between a Redis and a connector, each in a JVM of its own. */
record Place(String redis, FakeConnector connector, List<String> flags) {
  /** The whole of Kindling, as it is shipped. */
  Child kindling(Path data) throws IOException {
    return Child.of(flags, settings(data), "dev.kindling.server.Kindling", "start");
  }

  /** The baseline. */
  Child bare() throws IOException {
    String keys = connector.openIdUrl().resolve("/openid/keys").toString();
    String form =
        "grant_type=client_credentials&client_id=%s&client_secret=%s&scope=%s"
            .formatted(
                Tenant.APP,
                FakeConnector.SECRET.replace(' ', '+'),
                "https://api.botframework.com/.default");
    return Child.of(
        List.of(),
        Map.of(),
        BareTeams.class.getName(),
        keys,
        connector.tokenUrl().toString(),
        form);
  }

  /** Whatever takes a processor while that server works. */
  static List<ProcessHandle> with(Child server) {
    ProcessHandle self = ProcessHandle.current();
    ProcessHandle redis =
        self.descendants()
            .filter(one -> one.info().command().orElse("").contains("redis"))
            .findFirst()
            .orElseThrow();
    return List.of(server.handle(), redis, self);
  }

  private Map<String, String> settings(Path data) {
    Map<String, String> set = new HashMap<>();
    set.put("KINDLING_PORT", "0");
    set.put("KINDLING_DATA", data.toString());
    set.put("KINDLING_REDIS_URL", redis);
    set.put("KINDLING_TEAMS_APP_ID", Tenant.APP);
    set.put("KINDLING_TEAMS_APP_PASSWORD", FakeConnector.SECRET);
    set.put("KINDLING_TEAMS_OPENID_URL", connector.openIdUrl().toString());
    set.put("KINDLING_TEAMS_TOKEN_URL", connector.tokenUrl().toString());
    set.put("KINDLING_TEAMS_SERVICE_HOSTS", "127.0.0.1");
    return set;
  }
}
