package dev.kindling.bench.storm;

import dev.kindling.redis.RedisStore;
import dev.kindling.server.sending.Waypoints;
import dev.kindling.server.settings.SettingsReader;
import dev.kindling.server.wiring.RunningKindling;
import dev.kindling.server.wiring.Surroundings;
import dev.kindling.testkit.redis.TestRedis;
import dev.kindling.testkit.teams.FakeConnector;
import dev.kindling.testkit.traffic.FakeOptions;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/** A Redis and a Teams that holds each tenant to its limits, and one server when it is opened. */
final class Town implements AutoCloseable {
  /** A Tuesday, 9:00 in London, when the program starts. */
  private static final Instant MORNING = Instant.parse("2026-03-03T09:00:00Z");

  final InstantSource clock;
  final RedisStore store;
  final FakeConnector teams;

  private final double speed;
  private final TestRedis redis = TestRedis.start();

  Town(double speed) {
    InstantSource real = InstantSource.system();
    this.clock = InstantSource.offset(real, Duration.between(real.instant(), MORNING));
    this.speed = speed;
    this.store = RedisStore.at(redis.address());
    FakeOptions options = FakeOptions.of(clock).atSpeed(speed).withoutBodies();
    this.teams = FakeConnector.start(Street.APP, options);
  }

  RunningKindling server() throws IOException {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    String data = Files.createTempDirectory("kindling-storm").toString();
    return RunningKindling.start(
        SettingsReader.read(settings(data), null, null),
        new Surroundings(clock, System.getenv("PATH"), nowhere, Waypoints.NONE, speed));
  }

  @Override
  public void close() {
    store.close();
    teams.close();
    redis.close();
  }

  private Map<String, String> settings(String data) {
    Map<String, String> set = new HashMap<>();
    set.put("KINDLING_PORT", "0");
    set.put("KINDLING_DATA", data);
    set.put("KINDLING_REDIS_URL", redis.address().toString());
    set.put("KINDLING_TEAMS_APP_ID", Street.APP);
    set.put("KINDLING_TEAMS_APP_PASSWORD", FakeConnector.SECRET);
    set.put("KINDLING_TEAMS_OPENID_URL", teams.openIdUrl().toString());
    set.put("KINDLING_TEAMS_TOKEN_URL", teams.tokenUrl().toString());
    set.put("KINDLING_TEAMS_SERVICE_HOSTS", "127.0.0.1");
    return set;
  }
}
