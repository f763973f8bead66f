package dev.kindling.server.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.AccountId;
import dev.kindling.platform.Platform;
import dev.kindling.redis.RedisStore;
import dev.kindling.redis.client.Redis;
import dev.kindling.server.command.organisation.Typed;
import dev.kindling.testkit.slack.SlackPerson;
import dev.kindling.testkit.teams.TeamsActivities;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two councils on one Kindling, beside the one of the settings, come and go while it runs. */
class TwoOrganisationsTest {
  private static final OrganisationId MAIN = new OrganisationId("main");
  private static final OrganisationId RIVERSIDE = new OrganisationId("riverside");
  private static final OrganisationId HILLTOP = new OrganisationId("hilltop");
  private static final String RIVER_TENANT = "aaaaaaaa-1111-4111-8111-111111111111";
  private static final String HILL_TENANT = "bbbbbbbb-2222-4222-8222-222222222222";
  private static final SlackPerson ADA = new SlackPerson("T0RIVER", "U0ADA");
  private static final SlackPerson GRACE = new SlackPerson("T0HILL", "U0GRACE");

  @TempDir Path data;
  private Town town;
  private RedisStore store;
  private Redis redis;

  @BeforeEach
  void start() throws Exception {
    town = Town.ofAnyTenant(data);
    store = town.store();
    redis = Redis.at(town.redis.address());
    type("add", "riverside", "--name", "R", "--slack", "T0RIVER", "--teams", RIVER_TENANT);
    type("add", "hilltop", "--name", "H", "--slack", "T0HILL", "--teams", HILL_TENANT);
  }

  @AfterEach
  void stop() {
    redis.close();
    store.close();
    town.close();
  }

  @Test
  void everybodysTurnLandsInTheirOwnOrganisationAndNoOther() throws Exception {
    TeamsActivities sam = of(RIVER_TENANT);
    TeamsActivities kim = of(HILL_TENANT);
    assertEquals(200, town.slack(town.requests.said(ADA, "help")));
    assertEquals(200, town.slack(town.requests.said(GRACE, "help")));
    assertEquals(200, town.teams(sam.message("help")));
    assertEquals(200, town.teams(kim.message("help")));
    assertEquals(Set.of(RIVERSIDE), homes(account(ADA)));
    assertEquals(Set.of(HILLTOP), homes(account(GRACE)));
    assertEquals(Set.of(RIVERSIDE), homes(account(sam)));
    assertEquals(Set.of(HILLTOP), homes(account(kim)));
    assertEquals(2, town.slack.awaitPosts(2).size());
    assertEquals(2, town.teams.await(2).size());
  }

  @Test
  void aTenantThatNobodyBoundIsAStrangersOnceTenantsAreBound() throws Exception {
    TeamsActivities nobody = of("cccccccc-3333-4333-8333-333333333333");
    assertEquals(200, town.teams(nobody.message("help")));
    assertEquals(Set.of(), homes(account(nobody)));
  }

  @Test
  void aWorkspaceThatNobodyBoundIsStillTheOneOfTheSettings() throws Exception {
    SlackPerson sam = new SlackPerson("T0COUNCIL", "U0SAM");
    assertEquals(200, town.slack(town.requests.said(sam, "help")));
    assertEquals(Set.of(MAIN), homes(account(sam)));
  }

  @Test
  void aWorkspaceThatIsLetGoIsRefusedAndThenAnothersWithinSeconds() throws Exception {
    assertEquals(200, town.slack(town.requests.said(ADA, "help")));
    type("unbind", "riverside", "--slack", "T0RIVER");
    town.clock.tick(Duration.ofSeconds(6));
    assertRefused(new SlackPerson("T0RIVER", "U0NEW"));
    type("bind", "hilltop", "--slack", "T0RIVER");
    assertEquals(200, town.slack(town.requests.said(ADA, "lesson")));
    assertEquals(Set.of(RIVERSIDE, HILLTOP), homes(account(ADA)));
  }

  @Test
  void whoIsNotReachedWhileTheirWorkspaceIsNobodysHasTheirRhythmStillOnceItIsBoundAgain()
      throws Exception {
    assertEquals(200, town.slack(town.requests.said(ADA, "lesson")));
    town.slack.awaitPosts(1);
    town.kindling.finish(Duration.ofSeconds(10));
    type("unbind", "riverside", "--slack", "T0RIVER");
    for (int day = 3; day <= 27; day++) town.at("2026-03-%02dT12:00".formatted(day));
    assertEquals(1, town.slack.posts().size());
    type("bind", "riverside", "--slack", "T0RIVER");
    for (int day = 30; day <= 31; day++) {
      town.at("2026-03-%02dT12:00".formatted(day));
      town.slack.awaitPosts(day - 28);
      town.kindling.finish(Duration.ofSeconds(10));
    }
  }

  @Test
  void afterItsRemovalEverybodyOfAnOrganisationIsRefusedAndNothingIsLeft() throws Exception {
    assertEquals(200, town.slack(town.requests.said(ADA, "lesson")));
    assertEquals(200, town.slack(town.requests.said(GRACE, "lesson")));
    town.slack.awaitPosts(2);
    type("remove", "riverside", "--yes");
    assertRefused(ADA);
    assertEquals(200, town.slack(town.requests.said(ADA, "quiz")));
    assertEquals(200, town.teams(of(RIVER_TENANT).message("help")));
    town.at("2026-03-03T12:00");
    assertEquals(Set.of(), keys(RIVERSIDE));
    assertEquals(Set.of(HILLTOP), homes(account(GRACE)));
    assertTrue(town.slack.awaitPosts(3).getLast().text().contains("Try it"));
    assertEquals(200, town.get("/health/ready").statusCode());
  }

  @Test
  void newcomersWhoWriteDuringTheRemovalLeaveNothingBehind() throws Exception {
    AtomicBoolean over = new AtomicBoolean();
    try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Set<Integer>>> writing = new ArrayList<>();
      for (int one = 0; one < 4; one++) {
        String name = "U" + one + "N";
        writing.add(people.submit(() -> write(name, over)));
      }
      town.slack.awaitPosts(5);
      type("remove", "riverside", "--yes");
      over.set(true);
      for (Future<Set<Integer>> one : writing) assertEquals(Set.of(200), one.get());
    }
    assertTrue(town.kindling.finish(Duration.ofSeconds(10)));
    town.kindling.loops().crank();
    assertEquals(Set.of(), keys(RIVERSIDE));
  }

  @Test
  void aRedisThatComesBackEmptyIsUsedAtOnce() throws Exception {
    SlackPerson sam = new SlackPerson("T0COUNCIL", "U0SAM");
    assertEquals(200, town.slack(town.requests.said(sam, "help")));
    redis.ask(it -> it.flushAll());
    assertEquals(200, town.slack(town.requests.said(sam, "lesson")));
    assertEquals(Set.of(MAIN), homes(account(sam)));
    town.pass(Duration.ofSeconds(2));
    assertTrue(store.organisations().all().contains(new OrganisationId("practice")));
    assertEquals(200, town.get("/practice").statusCode());
  }

  private Set<Integer> write(String name, AtomicBoolean over) throws Exception {
    Set<Integer> answers = new TreeSet<>();
    for (int i = 0; !over.get(); i++)
      answers.add(town.slack(town.requests.said(new SlackPerson("T0RIVER", name + i), "help")));
    return answers;
  }

  private void assertRefused(SlackPerson person) throws Exception {
    var answer = town.slackAnswer(town.requests.command(person, "help", town.slack.responseUrl()));
    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().contains("kept nothing"), answer.body());
  }

  private TeamsActivities of(String tenant) {
    return TeamsActivities.of(town.teams, Town.APP, tenant, 1);
  }

  private void type(String... words) {
    Typed said = Typed.organisation(town.redis.address(), words);
    assertEquals(0, said.exitCode(), said.said());
  }

  /** The organisations that keep a record of this account. */
  private Set<OrganisationId> homes(AccountId account) {
    Set<OrganisationId> homes = new HashSet<>();
    for (OrganisationId id : List.of(MAIN, RIVERSIDE, HILLTOP))
      if (store.records().numberOf(id, account).isPresent()) homes.add(id);
    return homes;
  }

  private static AccountId account(SlackPerson person) {
    return AccountId.of(Platform.SLACK, person.workspace(), person.id());
  }

  private static AccountId account(TeamsActivities person) {
    return AccountId.of(Platform.TEAMS, person.tenant(), person.person());
  }

  private Set<String> keys(OrganisationId id) {
    return redis.ask(it -> it.keys("kindling:{" + id + "}*"));
  }
}
