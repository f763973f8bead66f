package dev.kindling.server.whole;

import dev.kindling.redis.RedisStore;
import dev.kindling.server.settings.Settings;
import dev.kindling.server.settings.SettingsReader;
import dev.kindling.server.wiring.RunningKindling;
import dev.kindling.server.wiring.Surroundings;
import dev.kindling.testkit.redis.TestRedis;
import dev.kindling.testkit.slack.FakeSlack;
import dev.kindling.testkit.slack.SlackInstalls;
import dev.kindling.testkit.slack.SlackRaw;
import dev.kindling.testkit.slack.SlackRequests;
import dev.kindling.testkit.teams.FakeConnector;
import dev.kindling.testkit.time.FlowingClock;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** The whole app with a real Redis of its own, a Slack and a Bot Connector on this machine. */
public final class Town implements AutoCloseable {
  static final String SECRET = "whole-app-signing-secret";
  static final String APP = "11111111-2222-4333-8444-555555555555";
  static final String TENANT = "99999999-8888-4777-8666-555555555555";

  /** Monday 2 March 2026, 8:00 in London. */
  public final FlowingClock clock = FlowingClock.at("2026-03-02T08:00:00Z");

  final TestRedis redis = TestRedis.start();
  public final FakeSlack slack;
  final FakeConnector teams = FakeConnector.start(APP, clock);
  public final SlackRequests requests = new SlackRequests(SECRET, clock);
  final StringWriter terminal = new StringWriter();
  public final RunningKindling kindling;
  private final HttpClient http = HttpClient.newHttpClient();

  private Town(Path data, Set<String> unset, Map<String, String> more) throws IOException {
    slack = FakeSlack.start(clock);
    kindling = RunningKindling.start(settings(data, unset, more), surroundings());
  }

  /** Starts it; what it keeps beside Redis goes into that folder. */
  public static Town in(Path data) throws IOException {
    return new Town(data, Set.of(), Map.of());
  }

  /** The same for a bot that may be installed in any tenant. */
  static Town ofAnyTenant(Path data) throws IOException {
    return new Town(data, Set.of("KINDLING_TEAMS_TENANT_ID"), Map.of());
  }

  /** The same with more settings. */
  static Town with(Path data, Map<String, String> more) throws IOException {
    return new Town(data, Set.of(), more);
  }

  /** The same for an app that is installed by OAuth and has no token in the settings. */
  static Town installable(Path data) throws IOException {
    Map<String, String> client =
        Map.of(
            "KINDLING_SLACK_CLIENT_ID", SlackInstalls.CLIENT,
            "KINDLING_SLACK_CLIENT_SECRET", SlackInstalls.SECRET);
    return new Town(data, Set.of("KINDLING_SLACK_BOT_TOKEN"), client);
  }

  /** The same that people reach under an address of its own, so that links lead to it. */
  public static Town linked(Path data) throws IOException {
    Map<String, String> client =
        Map.of(
            "KINDLING_SLACK_CLIENT_ID", SlackInstalls.CLIENT,
            "KINDLING_SLACK_CLIENT_SECRET", SlackInstalls.SECRET,
            "KINDLING_PUBLIC_URL", "https://coach.test");
    return new Town(data, Set.of("KINDLING_SLACK_BOT_TOKEN"), client);
  }

  /** The same without anything about Teams: the address is open to emulators on this machine. */
  static Town emulated(Path data) throws IOException {
    Set<String> teams =
        Set.of(
            "KINDLING_TEAMS_APP_ID",
            "KINDLING_TEAMS_APP_PASSWORD",
            "KINDLING_TEAMS_TENANT_ID",
            "KINDLING_TEAMS_OPENID_URL",
            "KINDLING_TEAMS_TOKEN_URL",
            "KINDLING_TEAMS_SERVICE_URL",
            "KINDLING_TEAMS_SERVICE_HOSTS");
    return new Town(data, teams, Map.of());
  }

  public RedisStore store() {
    return RedisStore.at(redis.address());
  }

  /** Sends it to the app as Slack does; returns the status of the answer. */
  public int slack(SlackRaw raw) throws Exception {
    return slackAnswer(raw).statusCode();
  }

  HttpResponse<String> slackAnswer(SlackRaw raw) throws Exception {
    HttpRequest.Builder request = to("/slack/events").POST(BodyPublishers.ofByteArray(raw.body()));
    raw.headers().forEach(request::header);
    return http.send(request.build(), BodyHandlers.ofString());
  }

  int teams(String activity) throws Exception {
    return teams(activity, teams.tokens().valid()).statusCode();
  }

  HttpResponse<String> teams(String activity, String authorization) throws Exception {
    HttpRequest request =
        to("/api/messages")
            .header("Authorization", authorization)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(activity))
            .build();
    return http.send(request, BodyHandlers.ofString());
  }

  /** Posts it, as Teams does, to another server than the first. */
  int teams(RunningKindling server, String activity) throws Exception {
    URI address = URI.create("http://127.0.0.1:" + server.port() + "/api/messages");
    return http.send(teams(HttpRequest.newBuilder(address), activity), BodyHandlers.ofString())
        .statusCode();
  }

  private HttpRequest teams(HttpRequest.Builder request, String activity) {
    return request
        .timeout(Duration.ofSeconds(20))
        .header("Authorization", teams.tokens().valid())
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(activity))
        .build();
  }

  HttpResponse<String> send(HttpRequest request) throws Exception {
    return http.send(request, BodyHandlers.ofString());
  }

  /** What was claimed by now is sent and recorded. */
  void finish() {
    if (!kindling.finish(Duration.ofSeconds(10))) throw new AssertionError("Sends never ended");
  }

  /** Another server beside it, on the same Redis and platforms; whoever asked for it closes it. */
  RunningKindling second(Path data) {
    return RunningKindling.start(settings(data, Set.of(), Map.of()), surroundings());
  }

  HttpResponse<String> get(String path) throws Exception {
    return http.send(to(path).GET().build(), BodyHandlers.ofString());
  }

  HttpResponse<String> post(String path, String contentType, byte[] body) throws Exception {
    HttpRequest request =
        to(path).header("Content-Type", contentType).POST(BodyPublishers.ofByteArray(body)).build();
    return http.send(request, BodyHandlers.ofString());
  }

  /** It is that local time in London, and the loops have looked. */
  void at(String local) {
    clock.set(LocalDateTime.parse(local).atZone(ZoneId.of("Europe/London")).toInstant());
    kindling.loops().crank();
  }

  /** So much time passes, and the loops look. */
  public void pass(Duration time) {
    clock.tick(time);
    kindling.loops().crank();
  }

  /** Turns the loops by hand until it is so; fails after ten seconds. */
  public void crankUntil(BooleanSupplier so) {
    long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    while (!so.getAsBoolean()) {
      if (System.nanoTime() > end) throw new AssertionError("It never came to be");
      kindling.loops().crank();
    }
  }

  HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + kindling.port() + path))
        .timeout(Duration.ofSeconds(20));
  }

  @Override
  public void close() {
    kindling.close();
    http.close();
    slack.close();
    teams.close();
    redis.close();
  }

  private Settings settings(Path data, Set<String> unset, Map<String, String> more) {
    Map<String, String> set = new HashMap<>();
    set.put("KINDLING_PORT", "0");
    set.put("KINDLING_DATA", data.toString());
    set.put("KINDLING_REDIS_URL", redis.address().toString());
    set.put("KINDLING_ORG", "Riverside Council, Europe/London");
    set.put("KINDLING_SLACK_SIGNING_SECRET", SECRET);
    set.put("KINDLING_SLACK_BOT_TOKEN", FakeSlack.TOKEN);
    set.put("KINDLING_SLACK_API_URL", slack.apiUrl().toString());
    set.put("KINDLING_TEAMS_APP_ID", APP);
    set.put("KINDLING_TEAMS_APP_PASSWORD", FakeConnector.SECRET);
    set.put("KINDLING_TEAMS_TENANT_ID", TENANT);
    set.put("KINDLING_TEAMS_OPENID_URL", teams.openIdUrl().toString());
    set.put("KINDLING_TEAMS_TOKEN_URL", teams.tokenUrl().toString());
    set.put("KINDLING_TEAMS_SERVICE_URL", teams.serviceUrl());
    set.put("KINDLING_TEAMS_SERVICE_HOSTS", "127.0.0.1");
    set.keySet().removeAll(unset);
    set.putAll(more);
    return SettingsReader.read(set, null, null);
  }

  private Surroundings surroundings() {
    String path = System.getenv().getOrDefault("PATH", "");
    return new Surroundings(clock, path, new PrintWriter(terminal));
  }
}
