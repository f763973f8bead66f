package dev.kindling.bench.phi;

import dev.kindling.campaign.Audience;
import dev.kindling.campaign.Campaign;
import dev.kindling.campaign.Campaigns;
import dev.kindling.campaign.Draft;
import dev.kindling.campaign.Label;
import dev.kindling.conversation.Outcome;
import dev.kindling.conversation.Records.Change;
import dev.kindling.insight.Counters;
import dev.kindling.learner.Learner;
import dev.kindling.organisation.Organisation;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.Account;
import dev.kindling.platform.AccountId;
import dev.kindling.platform.Platform;
import dev.kindling.redis.RedisStore;
import dev.kindling.server.sending.Waypoints;
import dev.kindling.server.settings.Settings;
import dev.kindling.server.settings.SettingsReader;
import dev.kindling.server.wiring.RunningKindling;
import dev.kindling.server.wiring.Surroundings;
import dev.kindling.testkit.records.Learners;
import dev.kindling.testkit.redis.TestRedis;
import dev.kindling.testkit.slack.FakeSlack;
import dev.kindling.testkit.teams.FakeConnector;
import dev.kindling.testkit.traffic.FakeOptions;
import dev.kindling.testkit.traffic.Tally;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** Servers of Kindling, one Redis, and platforms with limits, all on this machine. */
final class Town implements AutoCloseable {
  private static final OrganisationId MAIN = new OrganisationId("main");
  private static final String APP = "11111111-2222-3333-4444-555555555555";
  private static final String TENANT = "72f988bf-86f1-41af-91ab-2d7cd011db47";
  private static final InstantSource CLOCK = InstantSource.system();

  private final Trial trial;
  private final TestRedis redis = TestRedis.start();
  private final RedisStore store = RedisStore.at(redis.address());
  private final FakeSlack slack;
  private final FakeConnector teams;
  private final List<RunningKindling> servers = new ArrayList<>();

  Town(Trial trial) throws IOException {
    this.trial = trial;
    FakeOptions options = FakeOptions.of(CLOCK).atSpeed(trial.speed()).withoutBodies();
    this.slack = FakeSlack.start(options);
    this.teams = FakeConnector.start(APP, options);
    for (int i = 0; i < trial.servers(); i++) servers.add(server());
    limit();
  }

  private void limit() {
    // Teams' own limit is what the fake has anyway: 50 in any second.
    if (trial.platform() == Platform.SLACK) slack.limitWorkspace(trial.limit());
  }

  private RunningKindling server() throws IOException {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    return RunningKindling.start(
        settings(Files.createTempDirectory("kindling-phi")),
        new Surroundings(CLOCK, System.getenv("PATH"), nowhere, Waypoints.NONE, trial.speed()));
  }

  void settle() {
    Instant now = CLOCK.instant();
    for (int i = 0; i < trial.people(); i++) {
      Learner learner = learner(i + 1);
      Outcome outcome = new Outcome(learner, List.of(), Counters.none());
      store.records().commit(MAIN, new Change(null, null, outcome, now));
    }
  }

  /** Sends one campaign to everybody and waits until the last has it. */
  Phi campaign() {
    Campaigns campaigns = store.campaigns();
    Draft draft =
        new Draft(
            Label.FROM_US, "New sign-in page", "It changes on Monday.", new Audience.Everyone());
    Instant now = CLOCK.instant();
    Organisation main = store.organisations().find(MAIN).orElseThrow();
    // The last server is rarely the one that looks after it: the launch has to be heard of there.
    Campaign campaign = servers.getLast().desk().launch(main, draft, now);
    long limit = System.nanoTime() + trial.atBest().multipliedBy(4).plusSeconds(20).toNanos();
    while (tally().accepted() < trial.people() && System.nanoTime() < limit)
      LockSupport.parkNanos(20_000_000);
    if (tally().accepted() < trial.people())
      System.out.println("unfinished: " + campaigns.receipt(MAIN, campaign.id()));
    return new Phi(trial, trial.atBest(), Duration.between(now, tally().last()), tally());
  }

  Tally tally() {
    return trial.platform() == Platform.SLACK ? slack.tally() : teams.tally();
  }

  private Learner learner(int number) {
    Learner fresh = Learners.number(number);
    return fresh.withAccounts(
        List.of(trial.platform() == Platform.SLACK ? slack(number) : teams(number)));
  }

  private static Account slack(int number) {
    return Account.of(Learners.slack(number));
  }

  private Account teams(int number) {
    String address =
        "{\"serviceUrl\":\"%s\",\"conversation\":\"a:%d\",\"bot\":\"28:%s\",\"tenant\":\"%s\"}"
            .formatted(teams.serviceUrl(), number, APP, TENANT);
    return new Account(AccountId.of(Platform.TEAMS, TENANT, "29:" + number), address, null);
  }

  private Settings settings(Path data) {
    Map<String, String> set = new HashMap<>();
    set.put("KINDLING_PORT", "0");
    set.put("KINDLING_DATA", data.toString());
    set.put("KINDLING_REDIS_URL", redis.address().toString());
    set.put("KINDLING_SLACK_SIGNING_SECRET", "8f742231b10e8888abcd99yyyzzz85a5");
    set.put("KINDLING_SLACK_BOT_TOKEN", FakeSlack.TOKEN);
    set.put("KINDLING_SLACK_API_URL", slack.apiUrl().toString());
    set.put("KINDLING_TEAMS_APP_ID", APP);
    set.put("KINDLING_TEAMS_APP_PASSWORD", FakeConnector.SECRET);
    set.put("KINDLING_TEAMS_TENANT_ID", TENANT);
    set.put("KINDLING_TEAMS_OPENID_URL", teams.openIdUrl().toString());
    set.put("KINDLING_TEAMS_TOKEN_URL", teams.tokenUrl().toString());
    set.put("KINDLING_TEAMS_SERVICE_HOSTS", "127.0.0.1");
    return SettingsReader.read(set, null, null);
  }

  @Override
  public void close() {
    servers.forEach(RunningKindling::close);
    store.close();
    slack.close();
    teams.close();
    redis.close();
  }
}
