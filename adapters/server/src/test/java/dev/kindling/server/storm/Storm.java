package dev.kindling.server.storm;

import dev.kindling.platform.Platform;
import dev.kindling.redis.RedisStore;
import dev.kindling.server.life.Closing;
import dev.kindling.server.life.Patience;
import dev.kindling.server.sending.Waypoints;
import dev.kindling.server.settings.SettingsReader;
import dev.kindling.server.wiring.RunningKindling;
import dev.kindling.server.wiring.Surroundings;
import dev.kindling.testkit.redis.TestRedis;
import dev.kindling.testkit.slack.FakeSlack;
import dev.kindling.testkit.slack.SlackPost;
import dev.kindling.testkit.slack.SlackRequests;
import dev.kindling.testkit.teams.ConnectorMessage;
import dev.kindling.testkit.teams.FakeConnector;
import dev.kindling.testkit.time.FlowingClock;
import dev.kindling.testkit.traffic.FakeOptions;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A Redis and platforms that outlive the servers: as many as you like, each in a process of its own
 * or in this one. All go by one clock; what jumps is seen by servers in this process at once, and
 * by the others when they start.
 */
final class Storm implements AutoCloseable {
  static final String SECRET = "signing-secret-in-a-storm";
  static final String APP = "11111111-2222-4333-8444-555555555555";

  /** Tuesday 3 March 2026, 9:00 in London. */
  final FlowingClock clock = FlowingClock.at("2026-03-03T09:00:00Z");

  final FakeSlack slack;
  final FakeConnector teams;
  final RedisStore store;
  final SlackRequests requests = new SlackRequests(SECRET, clock);

  private final Closing closing = new Closing();
  private final Path data;
  private final double speed;
  private final TestRedis redis;

  /**
   * A storm over calm platforms.
   *
   * @param speed how much faster than the real ones the platforms are
   */
  Storm(Path data, double speed) {
    this.data = data;
    this.speed = speed;
    FakeOptions options = FakeOptions.of(clock).atSpeed(speed);
    redis = closing.keep(TestRedis.start());
    slack = closing.keep(FakeSlack.start(options));
    teams = closing.keep(FakeConnector.start(APP, options));
    store = closing.keep(RedisStore.at(redis.address()));
  }

  /** A council with its people, of whom nobody is due. */
  Council council(Platform platform, char letter, int people) {
    Council council = new Council(platform, letter, people, teams.serviceUrl());
    council.move(store, clock.instant(), _ -> null);
    return council;
  }

  /** A server in a process of its own. */
  Child child() {
    return child(List.of());
  }

  /** One that halts at a point: {@code CLAIMED:3}. */
  Child child(String haltAt) {
    return child(List.of(haltAt));
  }

  /** A server in this process; its loops run. */
  RunningKindling server() {
    PrintWriter nobody = new PrintWriter(Writer.nullWriter());
    Surroundings around =
        new Surroundings(clock, System.getenv("PATH"), nobody, Waypoints.NONE, speed);
    return closing.keep(RunningKindling.start(SettingsReader.read(settings(), null, null), around));
  }

  /** How many messages arrived in each chat. */
  Map<String, Long> arrived() {
    return Stream.concat(
            slack.posts().stream().map(SlackPost::channel),
            teams.messages().stream().map(ConnectorMessage::conversation))
        .collect(Collectors.groupingBy(chat -> chat, Collectors.counting()));
  }

  /** All messages that the platforms took. */
  long accepted() {
    return slack.tally().accepted() + teams.tally().accepted();
  }

  /** Lets time pass in steps, the server working after each, until it is so; fails after hours. */
  void pass(RunningKindling server, Duration step, BooleanSupplier so) {
    Instant end = clock.instant().plus(Duration.ofHours(4));
    while (!so.getAsBoolean()) {
      if (clock.instant().isAfter(end)) throw new AssertionError("It never came to be");
      clock.tick(step);
      server.loops().crank();
      server.finish(Duration.ofSeconds(15));
    }
  }

  /** Waits in real time; fails after two minutes. */
  static void await(BooleanSupplier so, String what) {
    if (!Patience.until(Duration.ofMinutes(2), so)) throw new AssertionError("In vain: " + what);
  }

  @Override
  public void close() {
    closing.close();
  }

  private Child child(List<String> more) {
    try {
      return closing.keep(new Child(process(more).redirectErrorStream(true).start()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Quick to start rather than to run. */
  private ProcessBuilder process(List<String> more) {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    List<String> words = new ArrayList<>(List.of(java.toString(), "-XX:TieredStopAtLevel=1"));
    words.addAll(List.of("-XX:+UseSerialGC", "-Xmx512m", "-Xshare:auto"));
    words.addAll(List.of("--enable-native-access=ALL-UNNAMED"));
    words.addAll(List.of("-cp", System.getProperty("java.class.path")));
    words.addAll(List.of(StormyKindling.class.getName(), ahead().toString(), "" + speed));
    words.addAll(more);
    ProcessBuilder builder = new ProcessBuilder(words);
    builder.environment().keySet().removeIf(name -> name.startsWith("KINDLING_"));
    builder.environment().putAll(settings());
    return builder;
  }

  private Duration ahead() {
    return Duration.between(Instant.ofEpochMilli(System.currentTimeMillis()), clock.instant());
  }

  private Map<String, String> settings() {
    Map<String, String> set = new HashMap<>();
    set.put("KINDLING_PORT", "0");
    set.put("KINDLING_DATA", data.toString());
    set.put("KINDLING_REDIS_URL", redis.address().toString());
    set.put("KINDLING_SLACK_SIGNING_SECRET", SECRET);
    set.put("KINDLING_SLACK_BOT_TOKEN", FakeSlack.TOKEN);
    set.put("KINDLING_SLACK_API_URL", slack.apiUrl().toString());
    set.put("KINDLING_TEAMS_APP_ID", APP);
    set.put("KINDLING_TEAMS_APP_PASSWORD", FakeConnector.SECRET);
    set.put("KINDLING_TEAMS_OPENID_URL", teams.openIdUrl().toString());
    set.put("KINDLING_TEAMS_TOKEN_URL", teams.tokenUrl().toString());
    set.put("KINDLING_TEAMS_SERVICE_URL", teams.serviceUrl());
    set.put("KINDLING_TEAMS_SERVICE_HOSTS", "127.0.0.1");
    return set;
  }
}
