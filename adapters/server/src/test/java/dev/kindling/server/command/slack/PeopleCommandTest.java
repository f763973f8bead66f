package dev.kindling.server.command.slack;

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
import dev.kindling.testkit.slack.FakeSlack;
import dev.kindling.testkit.slack.Fault;
import dev.kindling.testkit.slack.SlackMember;
import dev.kindling.testkit.slack.SlackMember.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an admin sees of a workspace's people. */
class PeopleCommandTest {
  private static final Workspace COUNCIL = new Workspace(Platform.SLACK, "T0COUNCIL");

  private final OrganisationId org = new OrganisationId("river");
  private final FakeSlack slack = FakeSlack.start(InstantSource.system());
  private final TestRedis redis = TestRedis.start();
  private final RedisStore store = RedisStore.at(redis.address());

  @TempDir private Path folder;

  @BeforeEach
  void threePeople() {
    store.organisations().save(Organisations.council(org));
    store.installations().bind(COUNCIL, org);
    slack
        .people()
        .join(
            "T0COUNCIL",
            SlackMember.slackbot(),
            SlackMember.person("U0ADA", "Ada"),
            SlackMember.person("U0GWEN", "- Gwen").in("Europe/Cardiff", "cy-GB").as(Kind.GUEST),
            SlackMember.person("U0LU", "Lu"));
    join("U0ADA", Standing.PAUSED);
    join("U0LU", Standing.KNOWN);
  }

  @AfterEach
  void close() {
    store.close();
    redis.close();
    slack.close();
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
    Map<String, String> settings =
        Map.of(
            "KINDLING_REDIS_URL",
            redis.address().toString(),
            "KINDLING_SECRET_KEY",
            "a-key-of-at-least-thirty-two-letters",
            "KINDLING_SLACK_SIGNING_SECRET",
            "8f742231b10e8888abcd99yyyzzz85a5",
            "KINDLING_SLACK_BOT_TOKEN",
            FakeSlack.TOKEN,
            "KINDLING_SLACK_API_URL",
            slack.apiUrl().toString());
    return Typed.kindling(
        settings,
        Stream.concat(Stream.of("slack", "people"), Stream.of(words)).toArray(String[]::new));
  }

  private static void assertRefused(Typed typed, String words) {
    assertEquals(1, typed.exitCode(), typed.said());
    assertTrue(typed.said().contains(words), typed.said());
  }

  @Test
  void theyAreCountedWithGuestsAndThoseWhoHaveBegun() {
    Typed counted = people("T0COUNCIL");
    assertEquals(0, counted.exitCode(), counted.said());
    assertEquals("PEOPLE  GUESTS  BEGUN\n3       1       1\n", counted.said());
  }

  @Test
  void theFileHoldsThemAllAndNoFormula() throws IOException {
    Path file = folder.resolve("people.csv");
    Files.writeString(file, "what was there before");
    Typed written = people("T0COUNCIL", "--csv", file.toString());
    assertEquals(0, written.exitCode(), written.said());
    assertEquals(
        """
        \uFEFF"id","name","zone","language","guest","begun"
        "U0ADA","Ada","Europe/London","en-GB","no","yes"
        "U0GWEN","'- Gwen","","cy-GB","yes","no"
        "U0LU","Lu","Europe/London","en-GB","no","no"
        """
            .replace("\n", "\r\n"),
        Files.readString(file));
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    assertEquals(List.of(file), inFolder());
  }

  private List<Path> inFolder() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  @Test
  void ofAPartNoFileIsLeftAndWhatWasThereStays() throws IOException {
    Path file = folder.resolve("people.csv");
    Files.writeString(file, "what was there before");
    slack.withoutScope("users:read");
    assertRefused(people("T0COUNCIL", "--csv", file.toString()), "users:read");
    assertEquals("what was there before", Files.readString(file));
    assertEquals(List.of(file), inFolder());
  }

  @Test
  void whereNothingCanBeWrittenSlackIsNotAskedForPeople() {
    String nowhere = folder.resolve("nowhere").resolve("people.csv").toString();
    assertRefused(people("T0COUNCIL", "--csv", nowhere), "is its folder there");
    assertRefused(people("T0COUNCIL", "--csv", folder.toString()), "is a folder");
    assertFalse(slack.calls().stream().anyMatch(call -> call.method().equals("users.list")));
  }

  @Test
  void anUnknownWorkspaceIsRefusedWithTheOneThatWasMeant() {
    assertRefused(people("T0COUNCLI"), "Did you mean T0COUNCIL?");
  }

  @Test
  void aTokenThatWasRevokedIsNamedWithWhatToDo() {
    slack.installs().revoke("T0COUNCIL");
    assertRefused(people("T0COUNCIL"), "is of no use (token_revoked)");
    assertRefused(people("T0COUNCIL"), "kindling slack list");
  }

  @Test
  void aWorkspaceThatTheTokenIsNotOfIsNotTakenForIt() {
    store.installations().bind(new Workspace(Platform.SLACK, "T0HILL"), org);
    assertRefused(people("T0HILL"), "not installed in T0HILL");
  }

  @Test
  void whatSlackWillNotTellIsSaidWithItsOwnCode() {
    Fault none = new Fault.ErrorCode("internal_error");
    slack.failNext(none, none, new Fault.ErrorCode("enterprise_is_restricted"));
    assertRefused(
        people("T0COUNCIL"), "doesn't tell who is in T0COUNCIL (enterprise_is_restricted)");
  }

  @Test
  void aWorkspaceOfNobodysIsCountedAllTheSame() {
    store.installations().unbind(COUNCIL, org);
    Typed counted = people("T0COUNCIL");
    assertEquals(0, counted.exitCode(), counted.said());
    assertTrue(counted.said().contains("3       1       0"), counted.said());
    assertTrue(counted.said().contains("belongs to no organisation yet"), counted.said());
  }

  @Test
  void withoutSlackTheSettingsThatAreMissingAreNamed() {
    Typed off =
        Typed.kindling(
            Map.of("KINDLING_REDIS_URL", redis.address().toString()),
            "slack",
            "people",
            "T0COUNCIL");
    assertRefused(off, "KINDLING_SLACK_SIGNING_SECRET");
  }
}
