package dev.kindling.web.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.web.WebSettings;
import dev.kindling.web.doubles.Browser;
import dev.kindling.web.doubles.RawRequest;
import dev.kindling.web.doubles.TestWeb;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who the practice chat answers. */
class PracticeGateTest {
  private static final WebSettings OPEN =
      new WebSettings(
          URI.create("https://coach.riverside.example"), PracticeAccess.EVERYBODY, false, false);
  private static final WebSettings OFF = new WebSettings(null, PracticeAccess.OFF, false, false);

  @Test
  void aNameThatSomebodyPointedAtUsIsRefused() throws Exception {
    try (TestWeb web = new TestWeb()) {
      assertEquals(403, RawRequest.get(web, "/practice", "evil.example"));
      assertEquals(403, RawRequest.get(web, "/admin", "evil.example:7070"));
      assertEquals(200, RawRequest.get(web, "/practice", "localhost:1234"));
      assertEquals(200, RawRequest.get(web, "/practice", "[::1]"));
    }
  }

  @Test
  void ourPublicNameIsOursButNotForPracticeOnThisMachineOnly() throws Exception {
    WebSettings near = new WebSettings(OPEN.publicUrl(), PracticeAccess.THIS_MACHINE, false, false);
    try (TestWeb web = new TestWeb(near)) {
      assertEquals(200, RawRequest.get(web, "/admin", "coach.riverside.example"));
      assertEquals(403, RawRequest.get(web, "/practice", "coach.riverside.example"));
      assertEquals(403, RawRequest.get(web, "/practice", "192.168.1.20:7070"));
    }
  }

  @Test
  void aProxyOnThisMachineSpeaksForOthersAndIsRefused() throws Exception {
    try (TestWeb web = new TestWeb()) {
      assertEquals(403, web.browser().get("/practice", "X-Forwarded-For", "10.0.0.9").statusCode());
    }
  }

  @Test
  void switchedOnForEverybodyItAnswersUnderThePublicNameWithASecureCookie() throws Exception {
    try (TestWeb web = new TestWeb(OPEN)) {
      assertEquals(200, RawRequest.get(web, "/practice", "coach.riverside.example"));
      String cookie =
          web.browser().get("/practice").headers().firstValue("Set-Cookie").orElseThrow();
      assertTrue(cookie.contains("Secure"), cookie);
    }
  }

  @Test
  void switchedOffThereIsNone() throws Exception {
    try (TestWeb web = new TestWeb(OFF)) {
      assertEquals(404, web.browser().get("/practice").statusCode());
      assertEquals(404, web.browser().get("/practice/events").statusCode());
      String home = web.browser().get("/").body();
      assertTrue(home.contains("KINDLING_PRACTICE=true"), home);
    }
  }

  @Test
  void aFormOfAnotherSiteIsRefusedAndDoesNothing() throws Exception {
    try (TestWeb web = new TestWeb()) {
      Browser browser = web.browser();
      browser.get("/practice");
      String ours = web.at("").toString();
      for (List<String> headers :
          List.of(
              List.of("Origin", "https://evil.example"),
              List.of("Origin", "null"),
              List.of("Origin", ours + "1"),
              List.of("Sec-Fetch-Site", "cross-site"),
              List.of("Origin", ours, "Sec-Fetch-Site", "same-site")))
        assertEquals(403, say(browser, headers), headers.toString());
      assertEquals(1, web.door.turns().size());
      assertEquals(303, say(browser, List.of("Origin", ours, "Sec-Fetch-Site", "same-origin")));
    }
  }

  @Test
  void oneVisitorCannotFloodTheDoor() throws Exception {
    try (TestWeb web = new TestWeb()) {
      Browser browser = web.browser();
      browser.get("/practice");
      int last = 0;
      for (int i = 0; i <= 120; i++)
        last =
            browser.script("/practice/say", "turn", "turn-" + (1000 + i), "text", "x").statusCode();
      assertEquals(429, last);
    }
  }

  private static int say(Browser browser, List<String> headers) throws Exception {
    return browser
        .postWith(headers, "/practice/say", "turn", "turn-0001", "text", "hi")
        .statusCode();
  }
}
