package dev.kindling.web.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.campaign.Campaign;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.web.doubles.Desk;
import dev.kindling.web.doubles.MemoryOrganisations;
import dev.kindling.web.doubles.TestWeb;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The switch for silence, in a browser without scripts. */
@Timeout(20)
class HushRoutesTest {
  private static final OrganisationId MAIN = new OrganisationId("main");
  private static final String BANNER = "id=\"hush\"";

  private TestWeb web;
  private Desk desk;

  @BeforeEach
  void start() throws Exception {
    web = new TestWeb();
    desk = Desk.of(web);
  }

  @AfterEach
  void stop() {
    web.close();
  }

  @Test
  void theFirstPageLeadsToAPageThatSaysWhatHushDoesAndWhichCampaignsItCancels() throws Exception {
    desk.sendOne();
    assertTrue(desk.page("/admin").contains("href=\"/admin/hush\""));
    String page = desk.page("/admin/hush");
    assertTrue(page.contains("stop within two seconds"), page);
    assertTrue(page.contains("Nothing that was missed is sent afterwards"), page);
    assertTrue(page.contains("Answers to people still go"), page);
    assertTrue(page.contains(">Title</a> · Riverside Council, 40 people waiting"), page);
    assertFalse(isHushed());
  }

  @Test
  void hushCancelsWhatIsGoingAndIsSeenOnEveryPageOfTheConsole() throws Exception {
    String path = desk.sendOne();
    assertFalse(desk.page("/admin").contains(BANNER));
    assertEquals("/admin", Desk.address(desk.press("/admin/hush", "organisation", "main")));
    assertTrue(isHushed());
    assertEquals(Campaign.Stage.CANCELLED, web.campaigns.all().getFirst().stage());
    for (String page :
        new String[] {"/admin", path, "/admin/campaigns/new", "/admin/facts/main", "/admin/hush"})
      assertTrue(desk.page(page).contains(BANNER), page);
    assertTrue(desk.preview().contains(BANNER));
    assertFalse(desk.page("/admin").contains("href=\"/admin/hush\""));
  }

  @Test
  void messagesGoOutAgainByOneButtonAndWhatIsRepeatedChangesNothing() throws Exception {
    desk.press("/admin/hush", "organisation", "main");
    desk.press("/admin/hush", "organisation", "main");
    HttpResponse<String> over = desk.press("/admin/hush/over", "organisation", "main");
    assertFalse(isHushed());
    String page = desk.page(Desk.address(over));
    assertTrue(page.contains("Messages go out again"), page);
    assertFalse(page.contains(BANNER), page);
    desk.press("/admin/hush/over", "organisation", "main");
    assertFalse(isHushed());
  }

  @Test
  void withTwoOrganisationsItAsksWhoseAndThereIsNoGuess() throws Exception {
    web.organisations.save(MemoryOrganisations.named("practice", "Practice", true));
    String page = desk.press("/admin/hush").body();
    assertTrue(page.contains("<a href=\"#organisation\">Choose whose messages stop</a>"), page);
    assertTrue(page.contains("id=\"organisation\""), page);
    assertFalse(isHushed());
    desk.press("/admin/hush", "organisation", "practice");
    assertFalse(isHushed());
    assertTrue(desk.page("/admin").contains("Practice (practice chat): nothing goes out"));
    assertTrue(desk.page("/admin").contains("href=\"/admin/hush\""));
  }

  @Test
  void withoutTheSessionsTokenNothingIsSwitched() throws Exception {
    desk.csrf = "";
    assertEquals(403, desk.press("/admin/hush", "organisation", "main").statusCode());
    assertEquals(403, web.browser().post("/admin/hush", "organisation", "main").statusCode());
    assertFalse(isHushed());
    web.organisations.hush(MAIN, true);
    assertEquals(403, desk.press("/admin/hush/over", "organisation", "main").statusCode());
    assertTrue(isHushed());
  }

  @Test
  void launchingWhileHushedIsRefusedAndTheDraftStaysUntilItCanBeSent() throws Exception {
    String preview = desk.preview();
    web.organisations.hush(MAIN, true);
    HttpResponse<String> refused = desk.send(preview);
    assertEquals(409, refused.statusCode());
    assertTrue(refused.body().contains("Nothing was sent"), refused.body());
    assertFalse(refused.body().contains("action=\"/admin/campaigns\""), refused.body());
    assertTrue(web.campaigns.all().isEmpty());
    String back = "/admin/campaigns/preview/hush-over/main";
    assertTrue(refused.body().contains("form=\"draft\" formaction=\"" + back + "\""));
    HttpResponse<String> open = desk.press(back, Desk.draftOf(refused.body()));
    assertFalse(isHushed());
    assertEquals(303, desk.send(open.body()).statusCode());
    assertEquals("Title", web.campaigns.all().getFirst().title());
  }

  @Test
  void theSamePreviewCanBeSentOnceMessagesGoOutAgain() throws Exception {
    String preview = desk.preview();
    web.organisations.hush(MAIN, true);
    desk.send(preview);
    web.organisations.hush(MAIN, false);
    assertEquals(303, desk.send(preview).statusCode());
  }

  @Test
  void lettingMessagesGoWhileWritingKeepsWhatWasTyped() throws Exception {
    web.organisations.hush(MAIN, true);
    String[] draft = Desk.draft("FOR_YOU", "My title", "My text", "everyone", "");
    String page = desk.press("/admin/campaigns/new/hush-over/main", draft).body();
    assertTrue(page.contains("value=\"My title\""), page);
    assertFalse(page.contains(BANNER), page);
    assertFalse(isHushed());
  }

  private boolean isHushed() {
    return web.organisations.find(MAIN).orElseThrow().hushed();
  }
}
