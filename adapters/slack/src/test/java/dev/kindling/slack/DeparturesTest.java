package dev.kindling.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kindling.platform.Refusal;
import dev.kindling.platform.SendResult;
import dev.kindling.slack.install.Place;
import dev.kindling.testkit.slack.FakeSlack;
import dev.kindling.testkit.slack.SlackPerson;
import dev.kindling.testkit.slack.SlackRaw;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Slack says that the app was removed, or its token revoked. */
class DeparturesTest {
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

  private SlackRaw revoked(String workspace, String kind) {
    ObjectNode event = new ObjectMapper().createObjectNode().put("type", "tokens_revoked");
    event.putObject("tokens").putArray(kind).add("U0COACH");
    return branches.requests.event(workspace, event);
  }

  @Test
  void whenTheAppIsRemovedItsTokenIsDeletedAtOnceAndTheReasonStays() {
    branches.install("T0RIVER");
    branches.install("T0HILL");
    assertInstanceOf(SendResult.Sent.class, branches.send(server, Branches.ADA));
    assertEquals(200, branches.take(server, branches.requests.uninstalled("T0RIVER")).status());
    assertEquals(Optional.empty(), server.installs().at("T0RIVER"));
    assertEquals(
        new SendResult.Refused(Refusal.ACCESS_REVOKED, "app_uninstalled"),
        branches.send(server, Branches.ADA));
    Place place = server.installing().places().at("T0RIVER");
    assertEquals("app_uninstalled", place.trouble() == null ? "" : place.trouble().code());
    assertInstanceOf(SendResult.Sent.class, branches.send(server, Branches.GRACE));
  }

  @Test
  void aRevokedBotTokenDeletesTheInstallationAndARevokedUserTokenDoesNot() {
    branches.install("T0RIVER");
    assertEquals(200, branches.take(server, revoked("T0RIVER", "oauth")).status());
    assertTrue(server.installs().at("T0RIVER").isPresent());
    assertEquals(200, branches.take(server, revoked("T0RIVER", "bot")).status());
    assertEquals(Set.of(), server.installs().places());
  }

  @Test
  void whatSlackSaysTooLateDoesNotTouchANewerInstallation() {
    branches.install("T0RIVER");
    SlackRaw late = branches.requests.uninstalled("T0RIVER");
    branches.clock.tick(Duration.ofMinutes(2));
    branches.install("T0RIVER");
    assertEquals(200, branches.take(server, late).status());
    assertInstanceOf(SendResult.Sent.class, branches.send(server, Branches.ADA));
  }

  @Test
  void saidAgainItHasNoOtherEffect() {
    branches.install("T0RIVER");
    SlackRaw gone = branches.requests.uninstalled("T0RIVER");
    for (int i = 0; i < 3; i++) assertEquals(200, branches.take(server, gone).status());
    assertEquals(1, server.installing().places().troubles().size());
  }

  @Test
  void anEnterpriseThatRemovesItLosesOneTokenForAll() {
    branches.slack.installs().belongs("T0RIVER", "E0COUNTY");
    branches.install("E0COUNTY");
    server.installs().belongs("T0RIVER", "E0COUNTY");
    assertEquals(200, branches.take(server, branches.requests.uninstalled("E0COUNTY")).status());
    assertEquals(Set.of(), server.installs().places());
  }

  @Test
  void ofTheSettingsTokenSlackIsAskedWhetherItIsTheOne() {
    SlackPerson sam = new SlackPerson("T0COUNCIL", "U0SAM");
    server = branches.server(FakeSlack.TOKEN);
    branches.take(server, branches.requests.uninstalled("T0ELSEWHERE"));
    branches.slack.awaitCalls(1);
    assertInstanceOf(SendResult.Sent.class, branches.send(server, sam));
    branches.slack.installs().revoke("T0COUNCIL");
    int calls = branches.slack.calls().size();
    branches.take(server, branches.requests.uninstalled("T0COUNCIL"));
    assertEquals("auth.test", branches.slack.awaitCalls(calls + 1).getLast().method());
    assertInstanceOf(SendResult.Refused.class, branches.send(server, sam));
  }
}
