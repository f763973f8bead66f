package dev.kindling.web.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.campaign.Audience;
import dev.kindling.campaign.Campaign;
import dev.kindling.campaign.Label;
import dev.kindling.campaign.Receipt;
import dev.kindling.web.doubles.Browser;
import dev.kindling.web.doubles.EventReader;
import dev.kindling.web.doubles.MemoryOrganisations;
import dev.kindling.web.doubles.TestWeb;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Writing a campaign, seeing it, sending it and watching it, in a browser without scripts. */
@Timeout(20)
class CampaignRoutesTest {
  private static final String ATTACK = "</textarea><script>alert('x')</script>";
  private TestWeb web;
  private Browser admin;
  private String csrf;

  @BeforeEach
  void start() throws Exception {
    web = new TestWeb();
    admin = web.admin();
    csrf = Browser.hidden(admin.get("/admin").body(), "csrf");
  }

  @AfterEach
  void stop() {
    web.close();
  }

  @Test
  void whatIsMissingIsSaidAllAtOnceAndLeadsToItsField() throws Exception {
    String page = preview("", "", "", "track:nobody").body();
    for (String field : new String[] {"label", "title", "text", "audience"}) {
      assertTrue(page.contains("<a href=\"#" + field + "\">"), field + " in " + page);
      assertTrue(page.contains("id=\"" + field + "\""), field);
      assertTrue(page.contains("id=\"" + field + "-error\""), field);
    }
    assertTrue(page.contains("<title>Error: "), page);
  }

  @Test
  void aWrongFormKeepsWhatWasTyped() throws Exception {
    String page = preview("FROM_US", "", "Phones move\non Monday", "track:leaders").body();
    assertTrue(page.contains("\nPhones move\non Monday</textarea>"), page);
    assertTrue(page.contains("value=\"FROM_US\" aria-describedby=\"from-us-hint\" checked"), page);
    assertTrue(page.contains("value=\"track:leaders\" checked"), page);
  }

  @Test
  void aTitleThatIsTooLongIsSaidSo() throws Exception {
    String page = preview("FROM_US", "x".repeat(Campaign.TITLE + 1), "Text", "everyone").body();
    assertTrue(page.contains("Title must be 120 characters or less"), page);
  }

  @Test
  void anEmptyAudienceCannotBeSentTo() throws Exception {
    web.campaigns.sizeIs("people", 0);
    String page = preview("FROM_US", "Title", "Text", "everyone").body();
    assertTrue(page.contains("Nobody is in that audience yet"), page);
  }

  @Test
  void thePreviewShowsAllThreeLooksAndHowManyPeopleItReaches() throws Exception {
    String page = preview("FOR_YOU", "Strange calls", "Ring **back**.", "everyone").body();
    assertTrue(page.contains("Send to 40 people now"), page);
    assertEquals(2, page.split("Ring <strong>back</strong>\\.", -1).length - 1);
    assertTrue(
        page.contains(
            "For you: free to ignore, from Riverside Council\n\nStrange calls\n\nRing back."),
        page);
    assertTrue(web.campaigns.all().isEmpty());
  }

  @Test
  void hostileWordsAreTextOnEveryPage() throws Exception {
    String preview = preview("FROM_US", ATTACK, ATTACK, "everyone").body();
    String wrong = preview(ATTACK, ATTACK, ATTACK, ATTACK).body();
    String sent = send(preview, ATTACK);
    String watch = admin.get(sent).body();
    String list = admin.get("/admin").body();
    for (String page : new String[] {preview, wrong, watch, list})
      assertFalse(page.contains("<script>alert"), page);
    assertTrue(watch.contains("&lt;script&gt;"), watch);
  }

  @Test
  void sendingLaunchesExactlyWhatWasSeen() throws Exception {
    send(preview("FROM_US", "Title", "Text", "track:leaders", 3).body(), "Text", "track:leaders");
    Campaign sent = web.campaigns.all().getFirst();
    assertEquals(Label.FROM_US, sent.label());
    assertEquals("Title", sent.title());
    assertEquals(new Audience.OnTrack("leaders"), sent.audience());
    assertEquals(web.clock.instant(), sent.launchedAt());
  }

  @Test
  void theSameFormSentTwiceIsOneCampaign() throws Exception {
    String preview = preview("FROM_US", "Title", "Text", "everyone").body();
    assertEquals(send(preview, "Text"), send(preview, "Text"));
    assertEquals(1, web.campaigns.all().size());
  }

  @Test
  void aFormThatWasNeverGivenOutSendsNothing() throws Exception {
    HttpResponse<String> sent =
        admin.post("/admin/campaigns", fields("FROM_US", "Title", "Text", "everyone", "made-up"));
    assertEquals(409, sent.statusCode());
    assertTrue(web.campaigns.all().isEmpty());
  }

  @Test
  void aFormWithoutTheSessionsTokenSendsNothing() throws Exception {
    String preview = preview("FROM_US", "Title", "Text", "everyone").body();
    csrf = "";
    HttpResponse<String> sent = admin.post("/admin/campaigns", fieldsOf(preview, "Text"));
    assertEquals(403, sent.statusCode());
    csrf = Browser.hidden(web.admin().get("/admin").body(), "csrf");
    assertEquals(403, admin.post("/admin/campaigns", fieldsOf(preview, "Text")).statusCode());
    assertTrue(web.campaigns.all().isEmpty());
  }

  @Test
  void changingItBringsTheFormBackAsItWas() throws Exception {
    String page =
        admin
            .post("/admin/campaigns/new", fields("FOR_YOU", "My title", "My text", "everyone", ""))
            .body();
    assertTrue(page.contains("value=\"My title\""), page);
    assertFalse(page.contains("There is a problem"), page);
  }

  @Test
  void withTwoOrganisationsTheFormAsksWhoseAndThereIsNoGuess() throws Exception {
    web.organisations.save(MemoryOrganisations.named("practice", "Practice", true));
    String page = preview("FROM_US", "Title", "Text", "everyone").body();
    assertTrue(page.contains("Choose whose people this is for"), page);
    assertTrue(page.contains("Practice (practice chat)"), page);
  }

  @Test
  void theWatchPageShowsEveryState() throws Exception {
    web.campaigns.receiptIs(new Receipt(100, 11, 12, 13, 14, 15, 16, 17, 2));
    String page = admin.get(sendOne()).body();
    for (int count : new int[] {11, 12, 13, 14, 15, 16, 17, 2})
      assertTrue(page.contains("numeric\">" + count + "</td>"), count + " in " + page);
    assertTrue(page.contains("<strong>14</strong> of 100 sent"), page);
  }

  @Test
  void theLiveViewTellsChangesAndEndsWhenItIsOver() throws Exception {
    String path = sendOne();
    web.campaigns.plan(
        web.organisations.all().getFirst(), campaign(), planned(), java.util.List.of(), 0);
    try (EventReader page = new EventReader(admin.stream(path + "/events").body())) {
      assertTrue(page.next("standing").data().contains("<strong>0</strong> of 40 sent"));
      web.campaigns.receiptIs(new Receipt(40, 1, 0, 0, 39, 0, 0, 0, 0));
      assertTrue(page.next("standing").data().contains("<strong>39</strong> of 40 sent"));
      page.next("over");
      page.drain();
    }
  }

  @Test
  void stoppingCancelsWhatHasNotLeft() throws Exception {
    String path = sendOne();
    admin.post(path + "/stop", "csrf", csrf);
    assertEquals(Campaign.Stage.CANCELLED, campaign().stage());
    assertTrue(admin.get(path).body().contains("Stopped"));
  }

  @Test
  void theListShowsTheCountsOfEachCampaign() throws Exception {
    web.campaigns.receiptIs(new Receipt(40, 0, 5, 0, 33, 0, 2, 0, 0));
    sendOne();
    String page = admin.get("/admin").body();
    assertTrue(page.contains("33 of 40 sent · 2 failed · 5 waiting"), page);
  }

  @Test
  void unknownCampaignsAreNotFound() throws Exception {
    for (String path : new String[] {"main/c99", "nobody/c1", "main/x", "UPPER/c1", "main/c1%00"})
      assertTrue(isRefused(admin.get("/admin/campaigns/" + path).statusCode()), path);
  }

  private static boolean isRefused(int status) {
    return status == 404 || status == 400;
  }

  private Campaign campaign() {
    return web.campaigns.all().getFirst();
  }

  private Campaign planned() {
    return campaign().at(40, Campaign.Stage.PLANNED);
  }

  private String sendOne() throws Exception {
    return send(preview("FROM_US", "Title", "Text", "everyone").body(), "Text");
  }

  private HttpResponse<String> preview(
      String label, String title, String text, String audience, int size) throws Exception {
    web.campaigns.sizeIs(audience, size);
    return preview(label, title, text, audience);
  }

  private HttpResponse<String> preview(String label, String title, String text, String audience)
      throws Exception {
    return admin.post("/admin/campaigns/preview", fields(label, title, text, audience, ""));
  }

  private String send(String preview, String text) throws Exception {
    return send(preview, text, "everyone");
  }

  private String send(String preview, String text, String audience) throws Exception {
    String[] fields = fieldsOf(preview, text);
    fields[9] = audience;
    HttpResponse<String> sent = admin.post("/admin/campaigns", fields);
    return sent.headers().firstValue("Location").orElseThrow(() -> new AssertionError(sent.body()));
  }

  private String[] fieldsOf(String preview, String text) {
    String title = text.equals(ATTACK) ? ATTACK : "Title";
    String form = Browser.hidden(preview, "form");
    return fields("FROM_US", title, text, "everyone", form);
  }

  private String[] fields(String label, String title, String text, String audience, String form) {
    return new String[] {
      "csrf", csrf, "label", label, "title", title, "text", text, "audience", audience, "form", form
    };
  }
}
