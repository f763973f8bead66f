package dev.kindling.server.command.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.kindling.conversation.Outcome;
import dev.kindling.conversation.Records.Change;
import dev.kindling.conversation.TurnKey;
import dev.kindling.insight.Counters;
import dev.kindling.insight.Remark;
import dev.kindling.learner.Learner;
import dev.kindling.organisation.Nation;
import dev.kindling.organisation.Organisation;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Workspace;
import dev.kindling.redis.RedisStore;
import dev.kindling.testkit.records.Learners;
import dev.kindling.testkit.records.Organisations;
import dev.kindling.testkit.redis.TestRedis;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OrganisationCommandTest {
  private static final String TENANT = "72f988bf-86f1-41af-91ab-2d7cd011db47";
  private static final OrganisationId RIVERSIDE = new OrganisationId("riverside");
  private static final Workspace T1 = new Workspace(Platform.SLACK, "T0ONE");

  private TestRedis redis;
  private RedisStore store;

  @BeforeEach
  void start() {
    redis = TestRedis.start();
    store = RedisStore.at(redis.address());
  }

  @AfterEach
  void stop() {
    store.close();
    redis.close();
  }

  @Test
  void howWellPeopleAreToRememberIsAnOrganisationsOwnChoice() {
    done("add", "riverside", "--name", "Riverside Council");
    assertEquals(0.9, store.organisations().find(RIVERSIDE).orElseThrow().retention());
    done("retention", "riverside", "0.85");
    assertEquals(0.85, store.organisations().find(RIVERSIDE).orElseThrow().retention());
    wrong("'0.5' is no chance of recall", "retention", "riverside", "0.5");
    wrong("'much' is no chance of recall", "retention", "riverside", "much");
    assertEquals(0.85, store.organisations().find(RIVERSIDE).orElseThrow().retention());
  }

  @Test
  void whatPeopleSaidIsPrintedTheNewestFirstAndCannotPaintTheTerminal() {
    add("riverside");
    assertTrue(done("remarks", "riverside").says("Nobody has said anything yet"));
    say("first", "Too long\nby half");
    say("second", "\u001b[31mRed\u0007");
    Typed said = done("remarks", "riverside");
    assertTrue(
        said.says("2026-03-02  feedback  a.lesson  too-long  Too long by half"), said.said());
    assertTrue(said.said().indexOf("[31mRed") < said.said().indexOf("by half"), said.said());
    assertFalse(said.says("\u001b") || said.says("\u0007"), said.said());
    assertFalse(done("remarks", "riverside", "--most", "1").says("by half"));
    refused("nobody", "remarks", "nobody");
  }

  private void say(String turn, String words) {
    LocalDate day = LocalDate.parse("2026-03-02");
    Remark remark = new Remark(Remark.Kind.FEEDBACK, "a.lesson", "too-long", words, day);
    Learner learner = Learners.with(turn.length(), Learners.slack(turn.length()));
    Outcome outcome =
        new Outcome(learner, List.of(), Counters.none(), List.of(), List.of(remark), null);
    Instant now = Instant.parse("2026-03-02T09:00:00Z");
    store.records().commit(RIVERSIDE, new Change(new TurnKey(turn), null, outcome, now));
  }

  @Test
  void anOrganisationIsAddedWithItsSettingsAndWorkspaces() {
    done(
        "add",
        "riverside",
        "--name",
        "Cyngor Glan-yr-afon",
        "--zone",
        "Europe/London",
        "--nation",
        "wales",
        "--lang",
        "cy",
        "--slack",
        "T0ONE",
        "--teams",
        TENANT.toUpperCase(Locale.ROOT));
    Organisation added = store.organisations().find(RIVERSIDE).orElseThrow();
    assertEquals("Cyngor Glan-yr-afon", added.name());
    assertEquals(ZoneId.of("Europe/London"), added.zone());
    assertEquals(Nation.WALES, added.nation());
    assertEquals("cy", added.lang());
    assertFalse(added.practice());
    assertEquals(
        Set.of(T1, new Workspace(Platform.TEAMS, TENANT)),
        store.installations().workspacesOf(RIVERSIDE));
  }

  @Test
  void anIdIsTakenOnce() {
    add("riverside");
    refused("already: Council riverside", "add", "riverside", "--name", "Another");
    assertEquals("Council riverside", store.organisations().find(RIVERSIDE).orElseThrow().name());
  }

  @Test
  void theIdsOfTheSettingsCanNeitherBeAddedNorRemoved() {
    refused("main comes from the settings", "add", "main", "--name", "x");
    refused("main comes from the settings", "remove", "main", "--yes");
    refused("KINDLING_PRACTICE=off", "remove", "practice", "--yes");
  }

  @Test
  void practiceCanBeRemovedOnceNoSettingNamesIt() {
    OrganisationId practice = new OrganisationId("practice");
    store.organisations().save(Organisations.practice(practice, Duration.ZERO));
    var off = Map.of("KINDLING_REDIS_URL", redis.address().toString(), "KINDLING_PRACTICE", "off");
    Typed removed = Typed.in(off, "", "remove", "practice", "--yes");
    assertEquals(0, removed.exitCode(), removed.said());
    assertEquals(Optional.empty(), store.organisations().find(practice));
  }

  @Test
  void whatIsMistypedIsExplained() {
    wrong("Did you mean Europe/London?", "add", "a", "--name", "A", "--zone", "Europe/Londn");
    wrong("northern-ireland", "add", "a", "--name", "A", "--nation", "france");
    wrong("'A B' is no organisation id", "add", "A B", "--name", "A");
    wrong("no id of a Slack workspace", "add", "a", "--name", "A", "--slack", "general");
    wrong("no id of a Microsoft 365 tenant", "add", "a", "--name", "A", "--teams", "riverside.com");
    assertEquals(List.of(), store.organisations().all());
  }

  @Test
  void forAnUnknownIdTheNearestIsSuggested() {
    add("riverside");
    add("hilltop");
    refused("Did you mean riverside?", "bind", "riversdie", "--slack", "T0ONE");
    refused("Did you mean hilltop?", "remove", "hill-top", "--yes");
  }

  @Test
  void aWorkspaceOfAnothersIsRefusedWithTheOwnersNameAndHowToMoveIt() {
    add("riverside", "--slack", "T0ONE");
    add("hilltop");
    Typed said = refused("belongs to Council riverside", "bind", "hilltop", "--slack", "T0ONE");
    assertTrue(said.says("kindling organisation unbind riverside --slack T0ONE"), said.said());
    done("unbind", "riverside", "--slack", "T0ONE");
    done("bind", "hilltop", "--slack", "T0ONE");
    assertEquals(
        Optional.of(new OrganisationId("hilltop")), store.installations().organisationOf(T1));
  }

  @Test
  void anOrganisationThatCannotHaveItsWorkspaceIsNotAdded() {
    add("riverside", "--slack", "T0ONE");
    refused("T0ONE belongs to", "add", "hilltop", "--name", "H", "--slack", "T0ONE");
    assertEquals(Optional.empty(), store.organisations().find(new OrganisationId("hilltop")));
  }

  @Test
  void ofSeveralWorkspacesAllAreBoundOrNone() {
    add("riverside", "--slack", "T0ONE");
    add("hilltop");
    refused("T0ONE belongs", "bind", "hilltop", "--slack", "T0TWO", "--slack", "T0ONE");
    assertEquals(
        Optional.empty(),
        store.installations().organisationOf(new Workspace(Platform.SLACK, "T0TWO")));
  }

  @Test
  void nobodyLetsGoWhatIsAnothersOrNobodys() {
    add("riverside", "--slack", "T0ONE");
    add("hilltop");
    refused("it belongs to Council riverside", "unbind", "hilltop", "--slack", "T0ONE");
    refused("it belongs to nobody", "unbind", "hilltop", "--slack", "T0TWO");
    refused("Say which workspace", "bind", "hilltop");
  }

  @Test
  void aWorkspaceOfAnOrganisationThatIsNoMoreCanBeBound() {
    store.installations().bind(T1, new OrganisationId("ghost"));
    add("riverside", "--slack", "T0ONE");
    assertEquals(Optional.of(RIVERSIDE), store.installations().organisationOf(T1));
  }

  @Test
  void aTenantThatTheSettingsKeepOutIsBoundWithAWarning() {
    add("riverside");
    var settings =
        Map.of(
            "KINDLING_REDIS_URL", redis.address().toString(), "KINDLING_TEAMS_TENANT_ID", "1-2-3");
    Typed said = Typed.in(settings, "", "bind", "riverside", "--teams", TENANT);
    assertEquals(0, said.exitCode());
    assertTrue(said.says("KINDLING_TEAMS_TENANT_ID names 1-2-3"), said.said());
  }

  @Test
  void theListShowsEverybodyInColumns() {
    add("riverside", "--slack", "T0ONE", "--slack", "T0TWO");
    add("hilltop");
    store.organisations().hush(new OrganisationId("hilltop"), true);
    String list = done("list").said();
    assertEquals(
        """
        ID         NAME               ZONE           PEOPLE  STATE   WORKSPACES
        hilltop    Council hilltop    Europe/London  0       hushed  none
        riverside  Council riverside  Europe/London  0       on      slack T0ONE, slack T0TWO
        """,
        list);
  }

  @Test
  void theListAsJsonIsForPrograms() throws IOException {
    add("riverside", "--slack", "T0ONE");
    JsonNode list = new ObjectMapper().readTree(done("list", "--json").said());
    JsonNode one = list.path("organisations").path(0);
    assertEquals("riverside", one.path("id").asText());
    assertEquals("Council riverside", one.path("name").asText());
    assertFalse(one.path("hushed").asBoolean(true));
    assertEquals("england", one.path("nation").asText());
    assertEquals("slack:T0ONE", one.path("workspaces").path(0).asText());
    assertEquals(0, list.path("leaving").size());
  }

  @Test
  void whereNobodyIsThereTheListSaysHowToBegin() {
    assertTrue(done("list").says("kindling start"));
  }

  @Test
  void withoutAWordForWhatToDoItSaysWhatCanBeDone() {
    wrong("add, list, bind, unbind, retention, remarks or remove");
  }

  private void add(String id, String... more) {
    String[] words = {"add", id, "--name", "Council " + id};
    done(Stream.of(words, more).flatMap(Arrays::stream).toArray(String[]::new));
  }

  private Typed done(String... words) {
    return ended(0, "", words);
  }

  private Typed refused(String why, String... words) {
    return ended(1, why, words);
  }

  private void wrong(String why, String... words) {
    ended(2, why, words);
  }

  private Typed ended(int exitCode, String words, String... typed) {
    Typed said = Typed.organisation(redis.address(), typed);
    assertEquals(exitCode, said.exitCode(), said.said());
    assertTrue(said.says(words), said.said());
    assertFalse(said.says("\tat "), said.said());
    return said;
  }
}
