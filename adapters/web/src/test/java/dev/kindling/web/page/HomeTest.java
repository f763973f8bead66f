package dev.kindling.web.page;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.web.WebSettings;
import dev.kindling.web.doubles.TestWeb;
import dev.kindling.web.practice.PracticeAccess;
import org.junit.jupiter.api.Test;

class HomeTest {
  @Test
  void theFrontPageSaysHowToSwitchOnWhatIsOff() throws Exception {
    try (TestWeb web = new TestWeb()) {
      String page = web.browser().get("/").body();
      assertTrue(page.contains("href=\"/practice\""), page);
      assertTrue(page.contains("KINDLING_SLACK_BOT_TOKEN"), page);
      assertTrue(page.contains("KINDLING_TEAMS_APP_ID"), page);
    }
  }

  @Test
  void theFrontPageSaysWhatIsOn() throws Exception {
    try (TestWeb web = new TestWeb(new WebSettings(null, PracticeAccess.OFF, true, true))) {
      String page = web.browser().get("/").body();
      assertTrue(page.contains("People can write to the coach in Slack."), page);
      assertTrue(page.contains("People can write to the coach in Teams."), page);
      assertFalse(page.contains("href=\"/practice\""), page);
    }
  }
}
