package dev.kindling.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.slack.api.methods.response.users.UsersListResponse;
import dev.kindling.platform.SendResult;
import dev.kindling.slack.install.Pass;
import dev.kindling.testkit.slack.SlackPerson;
import dev.kindling.testkit.slack.SlackPost;
import dev.kindling.testkit.slack.SlackPost.SlackButton;
import dev.kindling.testkit.slack.SlackRaw;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An app that a whole Enterprise Grid has installed: one token for all its workspaces. */
class EnterpriseTest {
  private static final String ENTERPRISE = "E0COUNTY";

  private Branches branches;
  private SlackAccess server;

  @BeforeEach
  void open() {
    branches = new Branches();
    branches.slack.installs().belongs("T0RIVER", ENTERPRISE);
    branches.slack.installs().belongs("T0HILL", ENTERPRISE);
    branches.install(ENTERPRISE);
    server = branches.server();
  }

  @AfterEach
  void close() {
    branches.close();
  }

  /** The event as Slack sends it for an installation in the whole enterprise. */
  private SlackRaw orgWide(SlackPerson person) {
    ObjectNode event = branches.requests.message(person, "hello");
    return branches.requests.changed(
        person.workspace(),
        event,
        root -> {
          root.put("enterprise_id", ENTERPRISE);
          ObjectNode ours = (ObjectNode) root.path("authorizations").get(0);
          ours.put("enterprise_id", ENTERPRISE).putNull("team_id");
          ours.put("is_enterprise_install", true);
        });
  }

  @Test
  void aWorkspaceIsKnownByItsFirstEventAndThenWrittenToOnEveryServer() {
    assertEquals(200, branches.take(server, orgWide(Branches.ADA)).status());
    assertEquals("T0RIVER", branches.door.turn().account().id().workspace().id());
    assertInstanceOf(SendResult.Sent.class, branches.send(branches.server(), Branches.ADA));
    assertInstanceOf(
        SendResult.Refused.class, branches.send(branches.server(), Branches.GRACE), "not yet");
  }

  @Test
  void aClickOrACommandTellsItAsWell() {
    ObjectNode press =
        branches.requests.press(
            Branches.ADA,
            new SlackPost("D0ADA", "1.2", "text", new ObjectMapper().createArrayNode(), "", false),
            new SlackButton("A", "b:0", "q1-1"),
            branches.slack.responseUrl());
    press.put("is_enterprise_install", true).putNull("team");
    press.putObject("enterprise").put("id", ENTERPRISE).put("name", "County");
    assertEquals(200, branches.take(server, branches.requests.click(press)).status());
    assertEquals(Optional.of(ENTERPRISE), server.installs().enterpriseOf("T0RIVER"));
  }

  @Test
  void methodsThatTakeAWorkspaceAreToldIt() throws Exception {
    server.installs().belongs("T0RIVER", ENTERPRISE);
    Pass.Valid pass = (Pass.Valid) server.tokens().of(Branches.RIVER);
    Methods methods = new Methods(server.settings(), server.http(Wire.CONNECT, Wire.READ));
    UsersListResponse people = methods.with(pass).usersList(list -> list);
    assertEquals(null, people.getError());
    assertEquals("T0RIVER", branches.slack.calls().getLast().arguments().get("team_id"));
  }

  @Test
  void aWorkspacesOwnInstallationComesBeforeItsEnterprises() {
    server.installs().belongs("T0RIVER", ENTERPRISE);
    branches.install("T0RIVER");
    assertEquals("T0RIVER", ((Pass.Valid) server.tokens().of(Branches.RIVER)).place());
  }

  @Test
  void anEventOfOneWorkspacesInstallationTellsNothingOfItsEnterprise() {
    branches.take(server, branches.requests.said(Branches.GRACE, "hello"));
    assertEquals(Optional.empty(), server.installs().enterpriseOf("T0HILL"));
  }
}
