package dev.kindling.web.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.campaign.Audience;
import dev.kindling.campaign.Campaign;
import dev.kindling.campaign.Label;
import dev.kindling.web.doubles.Browser;
import dev.kindling.web.doubles.Desk;
import dev.kindling.web.doubles.MemoryOrganisations;
import dev.kindling.web.doubles.TestWeb;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Writing a campaign, seeing it and sending it, in a browser without scripts. */
@Timeout(20)
class DraftRoutesTest {
  private static final String ATTACK = "</textarea><script>alert('x')</script>";
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
  void whatIsMissingIsSaidAllAtOnceAndLeadsToItsField() throws Exception {
    String page = desk.preview("", "", "", "track:nobody").body();
    for (String field : new String[] {"label", "title", "text", "audience"}) {
      assertTrue(page.contains("<a href=\"#" + field + "\">"), field + " in " + page);
      assertTrue(page.contains("id=\"" + field + "\""), field);
      assertTrue(page.contains("id=\"" + field + "-error\""), field);
    }
    assertTrue(page.contains("<title>Error: "), page);
  }

  @Test
  void aWrongFormKeepsWhatWasTyped() throws Exception {
    String page = desk.preview("FROM_US", "", "Phones move\non Monday", "track:leaders").body();
    assertTrue(page.contains("\nPhones move\non Monday</textarea>"), page);
    assertTrue(page.contains("value=\"FROM_US\" aria-describedby=\"from-us-hint\" checked"), page);
    assertTrue(page.contains("value=\"track:leaders\" checked"), page);
  }

  @Test
  void aTitleThatIsTooLongIsSaidSo() throws Exception {
    String title = "x".repeat(Campaign.TITLE + 1);
    String page = desk.preview("FROM_US", title, "Text", "everyone").body();
    assertTrue(page.contains("Title must be 120 characters or less"), page);
  }

  @Test
  void anEmptyAudienceCannotBeSentTo() throws Exception {
    web.campaigns.sizeIs("people", 0);
    assertTrue(desk.preview().contains("Nobody is in that audience yet"));
  }

  @Test
  void thePreviewShowsAllThreeLooksAndHowManyPeopleItReaches() throws Exception {
    String page = desk.preview("FOR_YOU", "Strange calls", "Ring **back**.", "everyone").body();
    assertTrue(page.contains("Send to 40 people now"), page);
    assertEquals(2, page.split("Ring <strong>back</strong>\\.", -1).length - 1);
    assertTrue(
        page.contains(
            "For you: free to ignore, from Riverside Council\n\nStrange calls\n\nRing back."),
        page);
    assertTrue(web.campaigns.all().isEmpty());
  }

  @Test
  void aFewPeopleTakeNoTimeWorthAWarning() throws Exception {
    String page = desk.preview();
    assertTrue(page.contains("It takes less than a minute."), page);
    assertFalse(page.contains("Warning"), page);
  }

  @Test
  void thePreviewSaysHowLongItTakesAtBestAndWhoseLimitItIs() throws Exception {
    web.campaigns.sizeIs("people", 5_000);
    String page = desk.preview();
    assertTrue(page.contains("Send to 5,000 people now"), page);
    assertTrue(
        page.contains("It takes about 17 minutes at best: Slack takes some 300 messages a minute."),
        page);
    assertFalse(page.contains("Warning"), page);
  }

  @Test
  void whatTakesMoreThanHalfAnHourIsSaidWithHowManyHaveItByThen() throws Exception {
    web.campaigns.sizeIs("people", 12_000);
    String page = desk.preview();
    assertTrue(page.contains("about 40 minutes at best"), page);
    assertTrue(page.contains("at best 9,020 of 12,000 people"), page);
  }

  @Test
  void aCrowdTooBigForEightHoursIsSaidWithHowManyNeverGetItButCanBeSent() throws Exception {
    web.campaigns.sizeIs("people", 1_000_000);
    String page = desk.preview();
    assertTrue(page.contains("about 3 days at best"), page);
    assertTrue(page.contains("855,980 people will not get it, even at best."), page);
    assertEquals(303, desk.send(page).statusCode());
  }

  @Test
  void whoHasNoPlaceToBeWrittenToIsCountedBeforeItIsSent() throws Exception {
    web.campaigns.haveNoPlace(3);
    String page = desk.preview();
    assertTrue(page.contains("3 of them have no place where we can write to them."), page);
  }

  @Test
  void hostileWordsAreTextOnEveryPage() throws Exception {
    HttpResponse<String> preview = desk.preview("FROM_US", ATTACK, ATTACK, "everyone");
    String wrong = desk.preview(ATTACK, ATTACK, ATTACK, ATTACK).body();
    String form = Browser.hidden(preview.body(), "form");
    String[] draft = Desk.draft("FROM_US", ATTACK, ATTACK, "everyone", form);
    String sent = Desk.address(desk.press("/admin/campaigns", draft));
    String watch = desk.page(sent);
    String cancel = desk.page(sent + "/cancel");
    for (String page : new String[] {preview.body(), wrong, watch, cancel, desk.page("/admin")})
      assertFalse(page.contains("<script>alert"), page);
    assertTrue(watch.contains("&lt;script&gt;"), watch);
  }

  @Test
  void sendingLaunchesExactlyWhatWasSeen() throws Exception {
    web.campaigns.sizeIs("track:leaders", 3);
    desk.send(desk.preview("FROM_US", "Title", "Text", "track:leaders").body());
    Campaign sent = web.campaigns.all().getFirst();
    assertEquals(Label.FROM_US, sent.label());
    assertEquals("Title", sent.title());
    assertEquals(new Audience.OnTrack("leaders"), sent.audience());
    assertEquals(web.clock.instant(), sent.launchedAt());
  }

  @Test
  void theSameFormSentTwiceIsOneCampaign() throws Exception {
    String preview = desk.preview();
    assertEquals(Desk.address(desk.send(preview)), Desk.address(desk.send(preview)));
    assertEquals(1, web.campaigns.all().size());
  }

  @Test
  void aFormThatWasNeverGivenOutSendsNothing() throws Exception {
    String[] draft = Desk.draft("FROM_US", "Title", "Text", "everyone", "made-up");
    assertEquals(409, desk.press("/admin/campaigns", draft).statusCode());
    assertTrue(web.campaigns.all().isEmpty());
  }

  @Test
  void aFormWithoutTheSessionsTokenSendsNothing() throws Exception {
    String preview = desk.preview();
    desk.csrf = "";
    assertEquals(403, desk.send(preview).statusCode());
    desk.csrf = Desk.of(web).csrf;
    assertEquals(403, desk.send(preview).statusCode());
    assertTrue(web.campaigns.all().isEmpty());
  }

  @Test
  void changingItBringsTheFormBackAsItWas() throws Exception {
    String[] draft = Desk.draft("FOR_YOU", "My title", "My text", "everyone", "");
    String page = desk.press("/admin/campaigns/new", draft).body();
    assertTrue(page.contains("value=\"My title\""), page);
    assertFalse(page.contains("There is a problem"), page);
  }

  @Test
  void withTwoOrganisationsTheFormAsksWhoseAndThereIsNoGuess() throws Exception {
    web.organisations.save(MemoryOrganisations.named("practice", "Practice", true));
    String page = desk.preview();
    assertTrue(page.contains("Choose whose people this is for"), page);
    assertTrue(page.contains("Practice (practice chat)"), page);
  }
}
