package dev.kindling.server.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kindling.server.command.organisation.Typed;
import dev.kindling.testkit.slack.SlackInstalls;
import dev.kindling.testkit.slack.SlackPerson;
import dev.kindling.testkit.slack.SlackRaw;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
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
  private Browser browser;

  @BeforeEach
  void start() throws Exception {
    town = Town.linked(data);
    browser = new Browser();
  }

  @AfterEach
  void stop() {
    town.close();
  }

  @Test
  void whoFollowsTheLinkAndSaysYesHasTheCoachInTheirWorkspace() throws Exception {
    assertTrue(answer(SAM).contains("kept nothing"), "nobody's before");
    HttpResponse<String> page = install(RIVER, null);
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
    String back = back(browser.get(link()), town.slack.installs().code(RIVER, null));
    assertEquals(410, new Browser().get(back).statusCode());
    assertTrue(answer(SAM).contains("kept nothing"));
    assertEquals(200, browser.get(back).statusCode());
    assertEquals(410, browser.get(back).statusCode());
  }

  @Test
  void whoSaysNoIsToldThatNothingWasInstalled() throws Exception {
    String state = state(browser.get(go(browser.get(link()))));
    HttpResponse<String> no = browser.get("/slack/oauth?error=access_denied&state=" + state);
    assertTrue(no.body().contains("Nothing was installed"), no.body());
  }

  @Test
  void aWorkspaceOfAnotherOrganisationStaysTheirs() throws Exception {
    install(RIVER, null);
    assertEquals(0, organisation("add", "hill", "--name", "Hill").exitCode());
    HttpResponse<String> refused = installFor("hill", RIVER);
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
    assertEquals(200, install("E0COUNTY", null).statusCode());
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

  private HttpResponse<String> install(String home, Duration life) throws Exception {
    return browser.get(back(browser.get(link()), town.slack.installs().code(home, life)));
  }

  private HttpResponse<String> installFor(String organisation, String home) throws Exception {
    HttpResponse<String> invitation = browser.get(link(organisation));
    return browser.get(back(invitation, town.slack.installs().code(home, null)));
  }

  private String link() {
    return link("main");
  }

  private String link(String organisation) {
    Typed made = Typed.kindling(settings(), "slack", "link", organisation);
    assertEquals(0, made.exitCode(), made.said());
    return made.said().strip().replace("https://coach.test", "");
  }

  private Typed organisation(String... words) {
    return Typed.organisation(town.redis.address(), words);
  }

  private Map<String, String> settings() {
    return Map.of(
        "KINDLING_REDIS_URL",
        town.redis.address().toString(),
        "KINDLING_DATA",
        data.toString(),
        "KINDLING_PUBLIC_URL",
        "https://coach.test",
        "KINDLING_SLACK_SIGNING_SECRET",
        Town.SECRET,
        "KINDLING_SLACK_CLIENT_ID",
        SlackInstalls.CLIENT,
        "KINDLING_SLACK_CLIENT_SECRET",
        SlackInstalls.SECRET);
  }

  /** Goes on to Slack and comes back with the code. */
  private String back(HttpResponse<String> invitation, String code) throws Exception {
    return "/slack/oauth?code=" + code + "&state=" + state(browser.get(go(invitation)));
  }

  private static String go(HttpResponse<String> invitation) {
    return invitation.body().replaceAll("(?s).*href=\"(/slack/install/go[^\"]*)\".*", "$1");
  }

  private static String state(HttpResponse<String> went) {
    String location = went.headers().firstValue("Location").orElseThrow();
    assertTrue(location.contains("client_id=" + SlackInstalls.CLIENT), location);
    assertTrue(location.contains("coach.test%2Fslack%2Foauth"), location);
    return location.replaceAll(".*[?&]state=([^&]*).*", "$1");
  }

  private String answer(SlackPerson person) throws Exception {
    return town.slackAnswer(town.requests.command(person, "help", town.slack.responseUrl())).body();
  }

  /** Keeps cookies and follows nothing by itself. It came over https, as far as cookies go. */
  private final class Browser {
    private final CookieManager cookies = new CookieManager();

    HttpResponse<String> get(String path) throws Exception {
      HttpRequest.Builder request = town.to(path).GET();
      cookies
          .get(https(path), Map.of())
          .forEach((name, all) -> all.forEach(value -> request.header(name, value)));
      try (HttpClient client = HttpClient.newHttpClient()) {
        HttpResponse<String> response =
            client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        cookies.put(https(path), response.headers().map());
        return response;
      }
    }

    private URI https(String path) {
      return URI.create("https://coach.test" + path);
    }
  }
}
