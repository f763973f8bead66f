package dev.kindling.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.kindling.platform.Refusal;
import dev.kindling.platform.SendResult;
import dev.kindling.slack.install.Mark;
import dev.kindling.slack.install.Words;
import dev.kindling.testkit.slack.FakeSlack;
import dev.kindling.testkit.slack.Fault;
import dev.kindling.testkit.slack.SlackPerson;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several workspaces, each with a token of its own. */
class ManyWorkspacesTest {
  private static final SendResult REVOKED =
      new SendResult.Refused(Refusal.ACCESS_REVOKED, "token_revoked");

  private Branches branches;
  private SlackAccess server;

  @BeforeEach
  void open() {
    branches = new Branches();
    server = branches.server();
  }

  @AfterEach
  void close() {
    branches.close();
  }

  private void sent(SlackPerson person) {
    assertInstanceOf(SendResult.Sent.class, branches.send(server, person));
  }

  private int calls() {
    return branches.slack.calls().size();
  }

  @Test
  void eachIsWrittenToWithItsOwnToken() {
    branches.install("T0RIVER");
    branches.install("T0HILL");
    sent(Branches.ADA);
    sent(Branches.GRACE);
    assertEquals(2, branches.slack.posts().size());
  }

  @Test
  void whereItIsNotInstalledNothingIsTried() {
    branches.install("T0RIVER");
    assertEquals(
        new SendResult.Refused(Refusal.ACCESS_REVOKED, "not_installed"),
        branches.send(server, Branches.GRACE));
    assertEquals(0, calls());
  }

  @Test
  void aRevokedTokenStopsItsWorkspaceAndNoOtherOnAllServers() {
    branches.install("T0RIVER");
    branches.install("T0HILL");
    branches.slack.installs().revoke("T0RIVER");
    assertEquals(REVOKED, branches.send(server, Branches.ADA));
    int calls = calls();
    assertEquals(REVOKED, branches.send(server, Branches.ADA));
    assertEquals(REVOKED, branches.send(branches.server(), Branches.ADA));
    assertEquals(calls, calls(), "Slack isn't asked again and again");
    sent(Branches.GRACE);
  }

  @Test
  void theReasonIsKeptForTheAdminInWords() {
    branches.install("T0RIVER");
    branches.slack.installs().revoke("T0RIVER");
    branches.send(server, Branches.ADA);
    List<Mark> marks = branches.server().installing().places().troubles();
    assertEquals(1, marks.size());
    assertEquals(
        "Slack says that the token of Council T0RIVER (T0RIVER) was revoked (token_revoked), on"
            + " 3 May at 14:02. Install the app there again.",
        Words.of(marks.getFirst(), ZoneId.of("Europe/London")));
  }

  @Test
  void installedAgainItGoesOnHereAtOnceAndElsewhereWithinSeconds() {
    branches.install("T0RIVER");
    branches.slack.installs().revoke("T0RIVER");
    assertEquals(REVOKED, branches.send(server, Branches.ADA));
    branches.install("T0RIVER");
    sent(branches.server());
    branches.clock.tick(Duration.ofSeconds(6));
    sent(Branches.ADA);
    assertEquals(List.of(), server.installing().places().troubles());
  }

  private void sent(SlackAccess other) {
    assertInstanceOf(SendResult.Sent.class, branches.send(other, Branches.ADA));
  }

  @Test
  void whatAnOldTokenIsRefusedSaysNothingAboutTheNewOne() {
    branches.install("T0RIVER");
    sent(Branches.ADA);
    branches.slack.installs().revoke("T0RIVER");
    branches.install("T0RIVER");
    assertEquals(REVOKED, branches.send(server, Branches.ADA), "it still remembers the old one");
    sent(branches.server());
    sent(Branches.ADA);
  }

  @Test
  void slackIsAskedWhetherATokenThatItRefusedIsGoodAgain() {
    String token = branches.install("T0RIVER").token().value();
    branches.slack.installs().revoke("T0RIVER");
    assertEquals(REVOKED, branches.send(server, Branches.ADA));
    server.installing().upkeep().round(branches.clock.instant());
    assertEquals(REVOKED, branches.send(server, Branches.ADA));
    branches.slack.installs().restore(token);
    server.installing().upkeep().round(branches.clock.instant());
    sent(Branches.ADA);
  }

  @Test
  void theSettingsTokenBesideInstallationsIsForItsOwnWorkspaceOnly() {
    server = branches.server(FakeSlack.TOKEN);
    branches.install("T0RIVER");
    sent(Branches.ADA);
    sent(new SlackPerson("T0COUNCIL", "U0SAM"));
    assertEquals(
        new SendResult.Refused(Refusal.ACCESS_REVOKED, "not_installed"),
        branches.send(server, Branches.GRACE));
  }

  @Test
  void whileSlackDoesNotSayWhoseTheSettingsTokenIsNothingIsLost() {
    server = branches.server(FakeSlack.TOKEN);
    branches.slack.failNext(new Fault.Status(500, null));
    SlackPerson sam = new SlackPerson("T0COUNCIL", "U0SAM");
    assertInstanceOf(SendResult.Unreachable.class, branches.send(server, sam));
    sent(sam);
  }

  @Test
  void theSettingsTokenIsMarkedLikeAnyOtherUntilItIsAnotherOne() {
    server = branches.server(FakeSlack.TOKEN);
    SlackPerson sam = new SlackPerson("T0COUNCIL", "U0SAM");
    sent(sam);
    branches.slack.installs().revoke("T0COUNCIL");
    assertEquals(REVOKED, branches.send(server, sam));
    assertEquals("settings", server.installing().places().troubles().getFirst().place());
    server = branches.server(branches.slack.installs().token("T0COUNCIL"));
    sent(sam);
    server.installing().upkeep().round(branches.clock.instant());
    assertEquals(List.of(), server.installing().places().troubles());
  }

  @Test
  void whoIsAskedForByNameIsAskedForWithTheTokenOfTheirWorkspace() {
    branches.install("T0RIVER");
    branches.install("T0HILL");
    branches.take(server, branches.requests.said(Branches.ADA, "hello"));
    branches.take(server, branches.requests.said(Branches.GRACE, "hello"));
    branches.door.turns().forEach(turn -> assertEquals("Sam", turn.profile().name()));
    assertEquals(2, branches.door.turns().size());
  }
}
