package dev.kindling.server.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kindling.server.command.organisation.Typed;
import dev.kindling.testkit.slack.SlackPerson;
import dev.kindling.testkit.slack.SlackRaw;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a link to the first answer in Slack. */
class InstalledByLinkTest {
  private static final String RIVER = "T0RIVER";
  private static final SlackPerson SAM = new SlackPerson(RIVER, "U0SAM");

  @TempDir Path data;
  private Town town;
  private InstallLink browser;

  @BeforeEach
  void start() throws Exception {
    town = Town.linked(data);
    browser = new InstallLink(town);
  }

  @AfterEach
  void stop() {
    town.close();
  }

  @Test
  void whoFollowsTheLinkAndSaysYesHasTheCoachInTheirWorkspace() throws Exception {
    assertTrue(answer(SAM).contains("kept nothing"), "nobody's before");
    HttpResponse<String> page = install(RIVER);
    assertEquals(200, page.statusCode());
    assertTrue(page.body().contains("Kindling is in Council T0RIVER"), page.body());
    assertTrue(page.body().contains("users:read"), "what Slack left out is said");
    town.clock.tick(Duration.ofSeconds(6));
    assertFalse(answer(SAM).contains("kept nothing"));
    town.slack(town.requests.said(SAM, "help"));
    assertEquals(SAM.chat(), town.slack.awaitPosts(1).getFirst().channel());
  }

  @Test
  void aCodeThatComesToAnotherBrowserOrTwiceInstallsNothing() throws Exception {
    String back = browser.back(link(), RIVER);
    assertEquals(410, new InstallLink(town).get(back).statusCode());
    assertTrue(answer(SAM).contains("kept nothing"));
    assertEquals(200, browser.get(back).statusCode());
    assertEquals(410, browser.get(back).statusCode());
  }

  @Test
  void whoSaysNoIsToldThatNothingWasInstalled() throws Exception {
    String state = browser.state(link());
    HttpResponse<String> no = browser.get("/slack/oauth?error=access_denied&state=" + state);
    assertTrue(no.body().contains("Nothing was installed"), no.body());
  }

  @Test
  void aWorkspaceOfAnotherOrganisationStaysTheirs() throws Exception {
    install(RIVER);
    assertEquals(0, organisation("add", "hill", "--name", "Hill").exitCode());
    HttpResponse<String> refused = browser.install(InstallLink.made(town, data, "hill"), RIVER);
    assertEquals(409, refused.statusCode());
    assertTrue(refused.body().contains("belongs to another organisation"), refused.body());
  }

  @Test
  void aLinkIsOverAfterADay() throws Exception {
    String link = link();
    assertEquals(200, browser.get(link).statusCode());
    // The command goes by the clock on the wall, not by the town's.
    town.clock.set(InstantSource.system().instant().plus(Duration.ofHours(25)));
    assertEquals(410, browser.get(link).statusCode());
  }

  @Test
  void aWholeEnterpriseIsInstalledAtOnceAndItsWorkspacesComeWithTheirFirstWord() throws Exception {
    town.slack.installs().belongs(RIVER, "E0COUNTY");
    assertEquals(200, install("E0COUNTY").statusCode());
    town.clock.tick(Duration.ofSeconds(6));
    assertEquals(200, town.slack(saidIn("E0COUNTY", "help")));
    assertEquals(SAM.chat(), town.slack.awaitPosts(1).getFirst().channel());
  }

  private SlackRaw saidIn(String enterprise, String words) {
    return town.requests.changed(
        RIVER,
        town.requests.message(SAM, words),
        root ->
            ((ObjectNode) root.path("authorizations").path(0))
                .put("enterprise_id", enterprise)
                .put("is_enterprise_install", true));
  }

  private HttpResponse<String> install(String home) throws Exception {
    return browser.install(link(), home);
  }

  private String link() {
    return InstallLink.made(town, data, "main");
  }

  private Typed organisation(String... words) {
    return Typed.organisation(town.redis.address(), words);
  }

  private String answer(SlackPerson person) throws Exception {
    return town.slackAnswer(town.requests.command(person, "help", town.slack.responseUrl())).body();
  }
}
