package dev.kindling.web.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.campaign.Campaign;
import dev.kindling.campaign.Receipt;
import dev.kindling.conversation.Outcome;
import dev.kindling.conversation.Records.Change;
import dev.kindling.conversation.Records.Committed;
import dev.kindling.delivery.CampaignOutbox.Again;
import dev.kindling.delivery.DeliveryId;
import dev.kindling.insight.Counters;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.Refusal;
import dev.kindling.testkit.records.Learners;
import dev.kindling.web.doubles.Browser;
import dev.kindling.web.doubles.Desk;
import dev.kindling.web.doubles.EventReader;
import dev.kindling.web.doubles.TestWeb;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Watching a campaign, holding it, stopping it, in a browser without scripts. */
@Timeout(20)
class CampaignRoutesTest {
  private static final Receipt DOUBTS = new Receipt(40, 0, 0, 0, 38, 2, 0, 0, 0);

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
  void theWatchPageShowsEveryStateAndThoseNotYetInLineWaitToo() throws Exception {
    web.campaigns.receiptIs(new Receipt(12_000, 11, 250, 13, 1_400, 15, 16, 17, 2));
    String page = desk.page(desk.sendOne());
    int waiting = 12_000 - 13 - 11 - 1_400 - 15 - 16 - 17 - 2;
    assertEquals(10_526, waiting);
    for (String count : new String[] {"10,526", "13", "1,400", "15", "16", "17", "2", "11"})
      assertTrue(page.contains("numeric\">" + count + "</td>"), count + " in " + page);
    assertTrue(page.contains("<strong>1,400</strong> of 12,000 arrived"), page);
    assertTrue(page.contains("12 % done, 10,526 still to go."), page);
  }

  @Test
  void beforeAnythingIsMeasuredTheRestIsReckonedFromWhatIsKnownOfTheLimit() throws Exception {
    web.campaigns.sizeIs("people", 5_000);
    web.campaigns.receiptIs(new Receipt(5_000, 0, 250, 0, 2_500, 0, 0, 0, 0));
    assertTrue(desk.page(desk.sendOne()).contains("At best about 9 minutes left."));
  }

  @Test
  void thePaceAndTheTimeLeftAreThoseOfTheLastMinute() throws Exception {
    web.campaigns.sizeIs("people", 5_000);
    String path = desk.sendOne();
    web.campaigns.receiptIs(new Receipt(5_000, 0, 250, 0, 1_000, 0, 0, 0, 0));
    desk.page(path);
    web.clock.advance(Duration.ofSeconds(30));
    web.campaigns.receiptIs(new Receipt(5_000, 0, 250, 0, 1_100, 0, 0, 0, 0));
    String page = desk.page(path);
    assertTrue(page.contains("At 200 people a minute, about 20 minutes left."), page);
    web.clock.advance(Duration.ofSeconds(20));
    web.campaigns.receiptIs(new Receipt(5_000, 0, 250, 0, 1_100, 0, 0, 0, 0));
    assertTrue(desk.page(path).contains("At 120 people a minute"));
  }

  @Test
  void whoWillNotGetItInTimeIsSaidWhileThereIsTimeToAct() throws Exception {
    String path = desk.sendOne();
    web.clock.advance(Duration.ofHours(7));
    desk = Desk.of(web);
    web.campaigns.receiptIs(new Receipt(5_000, 0, 250, 0, 1_000, 0, 0, 0, 0));
    desk.page(path);
    web.clock.advance(Duration.ofSeconds(60));
    web.campaigns.receiptIs(new Receipt(5_000, 0, 250, 0, 1_010, 0, 0, 0, 0));
    String page = desk.page(path);
    assertTrue(page.contains("As it goes now, 3,400 people will not get it in time."), page);
  }

  @Test
  void aStandstillIsExplainedInsteadOfPromisingATime() throws Exception {
    String path = desk.sendOne();
    desk.page(path);
    web.clock.advance(Duration.ofSeconds(20));
    String page = desk.page(path);
    assertTrue(page.contains("may have asked us to wait. We go on by ourselves."), page);
  }

  @Test
  void theLiveViewTellsChangesAndEndsWhenItIsOver() throws Exception {
    String path = desk.sendOne();
    web.campaigns.planned();
    try (EventReader page = new EventReader(desk.browser.stream(path + "/events").body())) {
      assertTrue(page.next("standing").data().contains("<strong>0</strong> of 40 arrived"));
      web.campaigns.receiptIs(new Receipt(40, 1, 0, 0, 39, 0, 0, 0, 0));
      assertTrue(page.next("standing").data().contains("<strong>39</strong> of 40 arrived"));
      page.next("over");
      page.drain();
    }
  }

  @Test
  void theLiveViewGoesOnWhileItIsNotKnownOfSomebody() throws Exception {
    String path = desk.sendOne();
    web.campaigns.planned();
    web.campaigns.receiptIs(DOUBTS);
    try (EventReader page = new EventReader(desk.browser.stream(path + "/events").body())) {
      assertTrue(page.next("standing").data().contains("<strong>38</strong> of 40 arrived"));
      web.campaigns.receiptIs(new Receipt(40, 0, 0, 0, 40, 0, 0, 0, 0));
      assertTrue(page.next("standing").data().contains("<strong>40</strong> of 40 arrived"));
      page.next("over");
    }
  }

  @Test
  void aPausedCampaignSaysSoOnItsPageAndInTheListUntilItGoesOn() throws Exception {
    String path = desk.sendOne();
    assertEquals(path, Desk.address(desk.press(path + "/pause")));
    assertTrue(campaign().paused());
    assertTrue(desk.page(path).contains("Nothing more leaves until you go on."));
    assertTrue(desk.page("/admin").contains(">Paused</strong>"));
    assertTrue(desk.page("/admin").contains("40 held"));
    desk.press(path + "/pause");
    assertTrue(campaign().paused());
    desk.press(path + "/resume");
    desk.press(path + "/resume");
    assertFalse(campaign().paused());
    assertTrue(desk.page("/admin").contains(">Sending</strong>"));
  }

  @Test
  void aPauseThatOutlastsTheCampaignsTimeIsSaidSo() throws Exception {
    String path = desk.sendOne();
    desk.press(path + "/pause");
    web.clock.advance(Duration.ofMinutes(1));
    assertFalse(desk.page(path).contains("Its time was over"));
    web.clock.advance(Duration.ofHours(8));
    desk = Desk.of(web);
    assertTrue(desk.page(path).contains("Its time was over while it paused."));
  }

  @Test
  void cancellingAsksOnceAndThenStopsWhatHasNotLeft() throws Exception {
    web.campaigns.receiptIs(new Receipt(40, 0, 9, 0, 31, 0, 0, 0, 0));
    String path = desk.sendOne();
    String asked = desk.page(path + "/cancel");
    assertTrue(asked.contains("9 people wait for it still"), asked);
    assertTrue(asked.contains("31 people have it: that cannot be taken back."), asked);
    assertEquals(Campaign.Stage.PLANNING, campaign().stage());
    desk.press(path + "/cancel");
    desk.press(path + "/cancel");
    assertEquals(Campaign.Stage.CANCELLED, campaign().stage());
    assertTrue(desk.page(path).contains(">Cancelled</strong>"));
    assertEquals(303, desk.browser.get(path + "/cancel").statusCode());
  }

  @Test
  void whatIsOverCanNeitherBePausedNorCancelled() throws Exception {
    String path = desk.sendOne();
    web.campaigns.planned();
    web.campaigns.receiptIs(new Receipt(40, 0, 0, 0, 40, 0, 0, 0, 0));
    desk.press(path + "/pause");
    desk.press(path + "/cancel");
    assertFalse(campaign().paused());
    assertEquals(Campaign.Stage.PLANNED, campaign().stage());
    assertFalse(desk.page(path).contains("<button class=\"govuk-button"));
  }

  @Test
  void noButtonWorksWithoutTheSessionsToken() throws Exception {
    String path = desk.sendOne();
    desk.csrf = "";
    for (String button : new String[] {"/pause", "/resume", "/cancel", "/again"})
      assertEquals(403, desk.press(path + button).statusCode(), button);
    assertEquals(403, web.browser().post(path + "/cancel").statusCode());
    assertFalse(campaign().paused());
    assertEquals(Campaign.Stage.PLANNING, campaign().stage());
  }

  @Test
  void reasonsForFailuresAreCountedInPlainWordsTheMostFrequentFirst() throws Exception {
    web.campaigns.receiptIs(new Receipt(1_500, 0, 0, 0, 188, 0, 1_312, 0, 0));
    web.campaigns.reasonsAre(
        Map.of(Refusal.BLOCKED, 4, Refusal.LEFT, 1_300, Refusal.ACCESS_REVOKED, 8));
    String page = desk.page(desk.sendOne());
    int left = page.indexOf("They have left");
    int revoked = page.indexOf("Our access was taken away");
    int blocked = page.indexOf("They have blocked the app");
    assertTrue(0 < left && left < revoked && revoked < blocked, page);
    assertTrue(page.contains("numeric\">1,300</td>"), page);
  }

  @Test
  void everyReasonHasWordsOfItsOwn() throws Exception {
    String path = desk.sendOne();
    Refusal[] all = Refusal.values();
    web.campaigns.receiptIs(new Receipt(40, 0, 0, 0, 0, 0, all.length, 0, 0));
    web.campaigns.reasonsAre(
        IntStream.range(0, all.length).boxed().collect(Collectors.toMap(i -> all[i], _ -> 1)));
    String page = desk.page(path);
    String reasons =
        page.substring(page.indexOf("Why some failed"), page.indexOf("standing-doubts"));
    List<String> words = reasons.lines().filter(line -> line.contains("scope=\"row\"")).toList();
    assertEquals(all.length, words.stream().distinct().count(), reasons);
  }

  @Test
  void sendingAgainIsOfferedForWhoStaysUncertainWithTheHonestSentence() throws Exception {
    String path = desk.sendOne();
    web.campaigns.planned();
    web.campaigns.receiptIs(new Receipt(40, 0, 5, 0, 33, 2, 0, 0, 0));
    assertFalse(desk.page(path).contains("Send again to these"));
    web.campaigns.receiptIs(DOUBTS);
    String page = desk.page(path);
    assertTrue(page.contains("It is not known of <strong>2 people</strong>"), page);
    assertTrue(page.contains("Some of them will get it twice."), page);
    assertTrue(page.contains("Send again to these"), page);
  }

  @Test
  void sendingAgainCountsOnceForEachTimeItWasAsked() throws Exception {
    String path = uncertain();
    String form = Browser.hidden(desk.page(path + "/again"), "form");
    assertEquals(path, Desk.address(desk.press(path + "/again", "form", form)));
    assertEquals(path, Desk.address(desk.press(path + "/again", "form", form)));
    assertEquals(
        List.of(new DeliveryId("d1")),
        web.campaigns.again().stream().map(Again::uncertain).toList());
    assertEquals(409, desk.press(path + "/again", "form", "made-up").statusCode());
  }

  @Test
  void whileHushedNothingIsSentAgain() throws Exception {
    String path = uncertain();
    String form = Browser.hidden(desk.page(path + "/again"), "form");
    web.organisations.hush(web.organisations.all().getFirst(), true);
    assertTrue(desk.page(path).contains("While hush is on, nothing can be sent again."));
    assertEquals(409, desk.press(path + "/again", "form", form).statusCode());
    assertEquals(List.of(), web.campaigns.again());
  }

  @Test
  void theListShowsTheCountsOfEachCampaign() throws Exception {
    web.campaigns.receiptIs(new Receipt(40, 0, 5, 0, 33, 0, 2, 0, 0));
    desk.sendOne();
    String page = desk.page("/admin");
    assertTrue(page.contains("33 of 40 arrived · 2 failed · 5 waiting"), page);
  }

  @Test
  void unknownCampaignsAreNotFound() throws Exception {
    for (String path : new String[] {"main/c99", "nobody/c1", "main/x", "UPPER/c1", "main/c1%00"}) {
      int status = desk.browser.get("/admin/campaigns/" + path).statusCode();
      assertTrue(status == 404 || status == 400, path);
    }
  }

  /** A campaign that is over but for somebody who is learning, and one delivery of theirs. */
  private String uncertain() throws Exception {
    String path = desk.sendOne();
    web.campaigns.planned();
    web.campaigns.receiptIs(new Receipt(40, 0, 0, 0, 39, 1, 0, 0, 0));
    web.campaigns.uncertainAre(Map.of(1, "d1"));
    Outcome outcome = new Outcome(Learners.number(1), List.of(), Counters.none());
    Change change = new Change(null, null, outcome, web.clock.instant());
    OrganisationId main = web.organisations.all().getFirst();
    assertEquals(Committed.DONE, web.records.commit(main, change));
    return path;
  }

  private Campaign campaign() {
    return web.campaigns.all().getFirst();
  }
}
