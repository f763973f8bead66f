package dev.kindling.web.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.web.doubles.Browser;
import dev.kindling.web.doubles.TestWeb;
import dev.kindling.web.install.InstallDesk.Place;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class SlackRoutesTest {
  private static final Instant MAY = Instant.parse("2026-05-03T13:00:00Z");

  private TestWeb web;
  private Browser admin;

  @BeforeEach
  void start() throws Exception {
    web = new TestWeb();
    admin = web.admin();
  }

  @AfterEach
  void stop() {
    web.close();
  }

  @Test
  void eachWorkspaceSaysWhetherItWorksAndIfNotWhyAndWhatToDo() throws Exception {
    web.installs.places.add(new Place("T1", "Riverside", false, MAY, null));
    web.installs.places.add(
        new Place(
            "E2", "Lakeside", true, MAY, "The token of Lakeside was revoked. Install again."));
    String page = admin.get("/admin/slack").body();
    assertTrue(page.contains("Works</strong> Installed on 3 May 2026"), page);
    assertTrue(page.contains("Lakeside (whole Enterprise Grid)"), page);
    assertTrue(page.contains("Stopped</strong> The token of Lakeside was revoked"), page);
  }

  @Test
  void aLinkIsMadeByPressingAButtonAndShownWithHowLongItWorks() throws Exception {
    String page = admin.get("/admin/slack").body();
    String csrf = Browser.hidden(page, "csrf");
    String made = admin.post("/admin/slack/link", "csrf", csrf, "organisation", "main").body();
    assertTrue(made.contains("value=\"https://coach.test/slack/install?ticket=main.1.abc\""), made);
    assertTrue(made.contains("It works for a day"), made);
  }

  @Test
  void whereTheAppCannotBeInstalledByLinksThePageSaysWhatToSet() throws Exception {
    web.installs.links = false;
    String page = admin.get("/admin/slack").body();
    assertTrue(page.contains("KINDLING_SLACK_CLIENT_ID"), page);
    assertFalse(page.contains("Make a link"), page);
  }

  @Test
  void nobodySeesItWithoutSigningIn() throws Exception {
    assertFalse(web.browser().get("/admin/slack").body().contains("Where Kindling is installed"));
    assertEquals(0, web.installs.returned.size());
  }
}
