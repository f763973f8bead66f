package dev.kindling.web.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.web.doubles.Browser;
import dev.kindling.web.doubles.ScriptedInstalls;
import dev.kindling.web.doubles.TestWeb;
import dev.kindling.web.install.InstallDesk.Ended;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class InstallRoutesTest {
  private static final String LINK = "/slack/install?ticket=" + ScriptedInstalls.TICKET;
  private static final String GO = "/slack/install/go?ticket=" + ScriptedInstalls.TICKET;

  private TestWeb web;
  private Browser browser;

  @BeforeEach
  void start() {
    web = new TestWeb();
    browser = web.browser();
  }

  @AfterEach
  void stop() {
    web.close();
  }

  @Test
  void theLinkSaysForWhomItIsAndWhatTheAppMayDoBeforeItLeadsToSlack() throws Exception {
    String page = browser.get(LINK).body();
    assertTrue(page.contains("Riverside Council"), page);
    assertTrue(page.contains("It reads no channel"), page);
    assertTrue(page.contains("href=\"" + GO + "\""), page);
  }

  @Test
  void goingOnLeadsToSlackAndLeavesAProofInTheBrowserThatScriptsCannotRead() throws Exception {
    HttpResponse<String> went = browser.get(GO);
    assertEquals(303, went.statusCode());
    assertEquals("https://slack.test/authorize?state=s", location(went));
    String cookie = went.headers().firstValue("Set-Cookie").orElseThrow();
    assertTrue(cookie.contains("proof") && cookie.contains("HttpOnly"), cookie);
    assertTrue(cookie.contains("SameSite=Lax") && cookie.contains("Path=/slack"), cookie);
  }

  @Test
  void theAnswerComesBackWithTheProofOfTheBrowserThatAsked() throws Exception {
    browser.get(GO);
    browser.get("/slack/oauth?code=c&state=s");
    InstallDesk.Returned back = web.installs.returned.getFirst();
    assertEquals(List.of("c", "s", "proof"), List.of(back.code(), back.state(), back.proof()));
    web.browser().get("/slack/oauth?code=c&state=s");
    assertNull(web.installs.returned.getLast().proof());
  }

  @Test
  void whoInstalledItIsLedToTheFirstLessonAndToldWhatSlackLeftOut() throws Exception {
    URI chat = URI.create("https://slack.com/app_redirect?team=T1&app=A1");
    web.installs.ended = new Ended.Installed("Riverside <Slack>", chat, List.of("users:read"));
    String page = browser.get("/slack/oauth?code=c&state=s").body();
    assertTrue(page.contains("Kindling is in Riverside &lt;Slack&gt;"), page);
    assertTrue(page.contains("team=T1&amp;app=A1"), page);
    assertTrue(page.contains("<code>users:read</code>"), page);
  }

  @Test
  void everyOtherEndSaysWhatHappenedAndThatNothingWasChanged() throws Exception {
    ends(new Ended.Declined(), 200, "Nothing was installed");
    ends(new Ended.Over(), 410, "This link is over");
    ends(new Ended.Elsewhere("Lakeside"), 409, "Lakeside belongs to another organisation");
    ends(new Ended.Refused("invalid_code"), 502, "invalid_code");
    ends(new Ended.NotNow(), 503, "Try the link again");
  }

  @Test
  void withoutAGoodTicketNothingBegins() throws Exception {
    assertEquals(404, browser.get("/slack/install").statusCode());
    assertEquals(410, browser.get("/slack/install?ticket=main.1.abd").statusCode());
    HttpResponse<String> went = browser.get("/slack/install/go?ticket=forged");
    assertEquals(410, went.statusCode());
    assertFalse(went.headers().map().containsKey("set-cookie"));
  }

  private void ends(Ended ended, int status, String words) throws Exception {
    web.installs.ended = ended;
    HttpResponse<String> page = browser.get("/slack/oauth?code=c&state=s");
    assertEquals(status, page.statusCode());
    assertTrue(page.body().contains(words), page.body());
  }

  private static String location(HttpResponse<String> response) {
    return response.headers().firstValue("Location").orElseThrow();
  }
}
