package dev.kindling.server.command.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.conversation.Outcome;
import dev.kindling.conversation.Records.Change;
import dev.kindling.conversation.TurnKey;
import dev.kindling.insight.Counters;
import dev.kindling.learner.Learner;
import dev.kindling.learner.Membership;
import dev.kindling.learner.Standing;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.AccountId;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Workspace;
import dev.kindling.redis.RedisStore;
import dev.kindling.server.command.organisation.Typed;
import dev.kindling.testkit.records.Learners;
import dev.kindling.testkit.records.Organisations;
import dev.kindling.testkit.redis.TestRedis;
import dev.kindling.testkit.teams.ConnectorFault;
import dev.kindling.testkit.teams.FakeConnector;
import dev.kindling.testkit.teams.TeamsMember;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an admin sees of a team's people. */
class PeopleCommandTest {
  private static final String APP = "11111111-2222-4333-8444-555555555555";
  private static final String TEAM = "19:a_team-1@thread.tacv2";
  private static final Workspace COUNCIL =
      new Workspace(Platform.TEAMS, "99999999-8888-4777-8666-555555555555");
  private static final Workspace HILL =
      new Workspace(Platform.TEAMS, "77777777-8888-4777-8666-555555555555");

  private final OrganisationId org = new OrganisationId("river");
  private final FakeConnector connector = FakeConnector.start(APP, InstantSource.system());
  private final TestRedis redis = TestRedis.start();
  private final RedisStore store = RedisStore.at(redis.address());
  private final Map<String, String> settings = new HashMap<>();

  @TempDir private Path folder;

  @BeforeEach
  void threePeople() {
    store.organisations().save(Organisations.council(org));
    store.installations().bind(COUNCIL, org);
    connector.team(
        TEAM,
        List.of(
            member("ada", "Ada", "owner"),
            member("gwen", "=Gwen()", "guest"),
            member("lu", "Lu", "user")));
    join("ada", Standing.PAUSED);
    join("lu", Standing.KNOWN);
    set();
  }

  private void set() {
    settings.put("KINDLING_REDIS_URL", redis.address().toString());
    settings.put("KINDLING_TEAMS_APP_ID", APP);
    settings.put("KINDLING_TEAMS_APP_PASSWORD", FakeConnector.SECRET);
    settings.put("KINDLING_TEAMS_OPENID_URL", connector.openIdUrl().toString());
    settings.put("KINDLING_TEAMS_TOKEN_URL", connector.tokenUrl().toString());
    settings.put("KINDLING_TEAMS_SERVICE_URL", connector.serviceUrl());
    settings.put("KINDLING_TEAMS_SERVICE_HOSTS", "127.0.0.1");
  }

  @AfterEach
  void close() {
    store.close();
    redis.close();
    connector.close();
  }

  private static TeamsMember member(String person, String name, String role) {
    return new TeamsMember(person, name, COUNCIL.id(), role);
  }

  private void join(String person, Standing standing) {
    AccountId account = new AccountId(COUNCIL, person);
    int number = store.records().open(org, new TurnKey("join " + person), account).freshNumber();
    Learner learner =
        Learners.with(number, account).with(new Membership(standing, Learners.SINCE, null));
    Outcome joined = new Outcome(learner, List.of(), Counters.none());
    store.records().commit(org, new Change(null, null, joined, Learners.SINCE));
  }

  private Typed people(String... words) {
    return Typed.kindling(
        settings,
        Stream.concat(Stream.of("teams", "people"), Stream.of(words)).toArray(String[]::new));
  }

  private static void assertRefused(Typed typed, String words) {
    assertEquals(1, typed.exitCode(), typed.said());
    assertTrue(typed.said().contains(words), typed.said());
  }

  @Test
  void theyAreCountedWithGuestsAndThoseWhoHaveBegun() {
    Typed counted = people(TEAM, "--tenant", COUNCIL.id());
    assertEquals(0, counted.exitCode(), counted.said());
    assertEquals("PEOPLE  GUESTS  BEGUN\n3       1       1\n", counted.said());
  }

  @Test
  void aTeamOfManyPagesIsCountedToItsEnd() {
    connector.team(
        TEAM, IntStream.range(0, 1_201).mapToObj(one -> member("p" + one, "P", "user")).toList());
    assertTrue(people(TEAM).said().contains("1,201   0       0"));
  }

  @Test
  void theLinkThatTeamsGivesIsAsGoodAsTheId() {
    String link =
        "https://teams.microsoft.com/l/team/19%3aa_team-1%40thread.tacv2/conversations?groupId=1";
    assertEquals(people(TEAM), people(link));
    assertEquals(0, people(link).exitCode());
  }

  @Test
  void whatIsNoTeamIsAUsageErrorThatSaysWhereTheLinkIs() {
    for (String wrong : List.of("19:meeting", "https://teams.microsoft.com/l/team/%zz/x")) {
      Typed typed = people(wrong);
      assertEquals(2, typed.exitCode(), typed.said());
      assertTrue(typed.said().contains("Get link to team"), typed.said());
    }
  }

  @Test
  void theFileHoldsThemAllAndNoFormula() throws IOException {
    Path file = folder.resolve("people.csv");
    Typed written = people(TEAM, "--csv", file.toString());
    assertEquals(0, written.exitCode(), written.said());
    assertEquals(
        """
        \uFEFF"id","name","zone","language","guest","begun"
        "ada","Ada","","","no","yes"
        "gwen","'=Gwen()","","","yes","no"
        "lu","Lu","","","no","no"
        """
            .replace("\n", "\r\n"),
        Files.readString(file));
  }

  @Test
  void aTeamWithoutKindlingIsRefusedAndNoFileIsLeft() throws IOException {
    Path file = folder.resolve("people.csv");
    Typed typed = people("19:other@thread.tacv2", "--csv", file.toString());
    assertRefused(typed, "Kindling is not in the team 19:other@thread.tacv2");
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(List.of(), left.toList());
    }
  }

  @Test
  void whatTeamsDoesNotAllowIsSaidWithItsOwnCode() {
    connector.answerPeopleNext(new ConnectorFault.Status(403, "BotDisabledByAdmin", Map.of()));
    assertRefused(people(TEAM), "(BotDisabledByAdmin). Allow it in the Teams admin centre");
  }

  @Test
  void aSecretThatIsOfNoUseIsNamedButNotShown() {
    settings.put("KINDLING_TEAMS_APP_PASSWORD", "an-old-secret");
    connector.revokeTokens();
    Typed typed = people(TEAM);
    assertRefused(typed, "KINDLING_TEAMS_APP_PASSWORD");
    assertFalse(typed.said().contains("an-old-secret"), typed.said());
  }

  @Test
  void aMistypedTenantIsRefusedWithTheOneThatWasMeant() {
    String typed = COUNCIL.id().replace("4777", "4770");
    assertRefused(people(TEAM, "--tenant", typed), "Did you mean " + COUNCIL.id() + "?");
  }

  @Test
  void ofTwoTenantsOneMustBeSaidUnlessTheSettingsDo() {
    store.installations().bind(HILL, org);
    assertRefused(people(TEAM), "--tenant. Kindling answers: " + HILL.id());
    settings.put("KINDLING_TEAMS_TENANT_ID", COUNCIL.id());
    assertEquals(0, people(TEAM).exitCode());
    assertRefused(people(TEAM, "--tenant", HILL.id()), "Did you mean " + COUNCIL.id());
  }

  @Test
  void aTenantOfNobodysIsCountedAllTheSame() {
    store.installations().unbind(COUNCIL, org);
    assertRefused(people(TEAM), "knows no tenant yet");
    settings.put("KINDLING_TEAMS_TENANT_ID", COUNCIL.id());
    Typed counted = people(TEAM);
    assertEquals(0, counted.exitCode(), counted.said());
    assertTrue(counted.said().contains("3       1       0"), counted.said());
    assertTrue(counted.said().contains("belongs to no organisation yet"), counted.said());
  }

  @Test
  void withoutTeamsTheSettingsThatAreMissingAreNamed() {
    settings.keySet().removeIf(key -> key.startsWith("KINDLING_TEAMS_"));
    assertRefused(people(TEAM), "KINDLING_TEAMS_APP_ID");
  }
}
