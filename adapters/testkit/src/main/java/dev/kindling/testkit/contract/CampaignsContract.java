package dev.kindling.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.campaign.Audience;
import dev.kindling.campaign.Campaign;
import dev.kindling.campaign.Campaign.Stage;
import dev.kindling.campaign.CampaignId;
import dev.kindling.campaign.Label;
import dev.kindling.campaign.Receipt;
import dev.kindling.delivery.Claimed;
import dev.kindling.delivery.Delivery;
import dev.kindling.delivery.Settlement;
import dev.kindling.learner.Learner;
import dev.kindling.platform.Refusal;
import dev.kindling.testkit.records.Deliveries;
import dev.kindling.testkit.records.Learners;
import dev.kindling.testkit.records.Messages;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What {@link dev.kindling.campaign.Campaigns} and the outbox for campaigns promise. */
public abstract class CampaignsContract extends OutboxFixture {
  @Test
  void idsAreNeverGivenTwice() {
    assertNotEquals(stores.campaigns().nextId(org), stores.campaigns().nextId(org));
  }

  @Test
  void aCampaignComesBackAsItWasLaunched() {
    Campaign campaign = launch(new Audience.OnTrack("everyone"));
    assertEquals(Optional.of(campaign), stores.campaigns().find(org, campaign.id()));
    assertEquals(Optional.empty(), stores.campaigns().find(org, new CampaignId("c999")));
    assertEquals(List.of(campaign), stores.campaigns().planning(org));
  }

  @Test
  void launchingTheSameIdAgainChangesNothing() {
    join(1);
    Campaign campaign = launch(new Audience.Everyone());
    assertTrue(plan(campaign, campaign.at(1, Stage.PLANNED), List.of(), 1));
    stores.campaigns().launch(org, campaign);
    assertEquals(List.of(), stores.campaigns().planning(org));
    assertEquals(1, receipt(campaign).notAllowed());
  }

  @Test
  void theNewestComeFirstAndTheOldestArePlannedFirst() {
    List<Campaign> launched = new ArrayList<>();
    for (int i = 0; i < 52; i++) launched.add(launch(new Audience.Everyone()));
    assertEquals(launched, stores.campaigns().planning(org));
    assertEquals(launched.reversed().subList(0, 50), stores.campaigns().newest(org));
  }

  @Test
  void anAudienceIsFrozenWhenItIsLaunched() {
    Learner ada = join(1);
    Learner grace = join(2);
    commit(grace.with(grace.preferences().withTrack("councillors")));
    Campaign campaign = launch(new Audience.OnTrack("everyone"));
    join(3);
    commit(ada.with(ada.preferences().withTrack("councillors")));
    assertEquals(bits(ada.number()), stores.campaigns().audience(org, campaign.id()));
    assertEquals(1, receipt(campaign).audience());
    assertEquals(2, stores.campaigns().count(org, "track:councillors"));
    assertEquals(1, stores.campaigns().count(org, "track:everyone"));
    assertEquals(3, stores.campaigns().count(org, "people"));
  }

  @Test
  void anAudienceOfNobodyIsEmpty() {
    Campaign campaign = launch(new Audience.OnTrack("nobody's"));
    assertEquals(new BitSet(), stores.campaigns().audience(org, campaign.id()));
    assertEquals(0, stores.campaigns().count(org, "track:nobody's"));
  }

  @Test
  void numbersInTheMillionsAreSelectedToo() {
    for (int number : List.of(1, 7, 8, 63, 64, 5_000_001)) commit(Learners.number(number));
    Campaign campaign = launch(new Audience.Everyone());
    assertEquals(
        bits(1, 7, 8, 63, 64, 5_000_001), stores.campaigns().audience(org, campaign.id()));
  }

  @Test
  void aBatchIsPlannedOnceAndMovesTheCursor() {
    Learner ada = join(1);
    Campaign before = launch(new Audience.Everyone());
    Campaign after = before.at(ada.number(), Stage.PLANNED);
    List<Delivery> batch = List.of(Deliveries.campaign(ada, before.id(), NOW));
    assertTrue(plan(before, after, batch, 0));
    assertFalse(plan(before, after, batch, 0));
    assertEquals(Optional.of(after), stores.campaigns().find(org, before.id()));
    assertEquals(List.of(), stores.campaigns().planning(org));
    assertEquals(batch, deliveries(claim(NOW)));
  }

  @Test
  void aCampaignThatIsNotThereIsNotPlanned() {
    Campaign unknown = campaign(new CampaignId("c999"), new Audience.Everyone());
    assertFalse(plan(unknown, unknown.at(1, Stage.PLANNED), List.of(), 0));
    assertEquals(0, stores.campaignOutbox().cancel(org, unknown.id(), NOW));
    assertEquals(Optional.empty(), stores.campaigns().find(org, unknown.id()));
  }

  @Test
  void aReceiptFollowsEveryPersonToTheEnd() {
    Campaign campaign = planned(6, 1);
    assertEquals(new Receipt(7, 1, 6, 0, 0, 0, 0, 0, 0), receipt(campaign));
    List<Claimed> claimed = claim(FREE, NOW, 6).claimed();
    assertEquals(new Receipt(7, 1, 0, 6, 0, 0, 0, 0, 0), receipt(campaign));
    settle(claimed.get(0), new Settlement.Sent(Messages.AWKWARD), NOW);
    settle(claimed.get(1), new Settlement.Failed(Refusal.BLOCKED, "x".repeat(99)), NOW);
    settle(claimed.get(2), new Settlement.Uncertain(""), NOW);
    settle(claimed.get(3), new Settlement.Expired(), NOW);
    settle(claimed.get(4), new Settlement.Cancelled(Messages.AWKWARD), NOW);
    settle(claimed.get(5), new Settlement.Again(null), NOW);
    assertEquals(new Receipt(7, 1, 1, 0, 1, 1, 1, 1, 1), receipt(campaign));
    assertFalse(receipt(campaign).isOver());
    stores.outbox().abandon(org, NOW.plus(Deliveries.LIFE));
    assertEquals(new Receipt(7, 1, 0, 0, 1, 1, 1, 2, 1), receipt(campaign));
    assertTrue(receipt(campaign).isOver());
  }

  @Test
  void anAbandonedClaimIsCountedAsUncertain() {
    Campaign campaign = planned(1, 0);
    Claimed claimed = claim(NOW).claimed().getFirst();
    stores.outbox().abandon(org, claimed.deadline());
    assertEquals(new Receipt(1, 0, 0, 0, 0, 1, 0, 0, 0), receipt(campaign));
  }

  @Test
  void cancellingStopsEverythingThatIsNotBeingSent() {
    Campaign campaign = planned(5, 0);
    Delivery lesson = Deliveries.lesson(join(99), "lesson", NOW);
    List<Claimed> flying = claim(FREE, NOW, 2).claimed();
    plan(lesson);
    assertEquals(3, stores.campaignOutbox().cancel(org, campaign.id(), NOW));
    assertEquals(List.of(lesson), deliveries(claim(NOW)));
    settle(flying.get(0), new Settlement.Sent("17.1"), NOW);
    settle(flying.get(1), new Settlement.Again(null), NOW);
    assertEquals(new Receipt(5, 0, 0, 0, 1, 0, 0, 0, 4), receipt(campaign));
    assertEquals(0, stores.campaignOutbox().cancel(org, campaign.id(), NOW));
    assertEquals(Set.of(SLACK), stores.outbox().waiting(org));
  }

  @Test
  void aCancelledCampaignIsPlannedNoFurther() {
    join(1);
    Campaign campaign = launch(new Audience.Everyone());
    stores.campaignOutbox().cancel(org, campaign.id(), NOW);
    assertEquals(List.of(), stores.campaigns().planning(org));
    assertFalse(plan(campaign, campaign.at(1, Stage.PLANNED), List.of(), 0));
    assertEquals(
        Stage.CANCELLED, stores.campaigns().find(org, campaign.id()).orElseThrow().stage());
  }

  @Test
  void aBigCampaignIsCancelledToTheLast() {
    Campaign campaign = planned(1100, 0);
    assertEquals(1100, stores.campaignOutbox().cancel(org, campaign.id(), NOW));
    assertEquals(1100, receipt(campaign).cancelled());
    assertEquals(Set.of(), stores.outbox().waiting(org));
  }

  /** Somebody in the campaign for each delivery, and others who may not be written to. */
  private Campaign planned(int people, int notAllowed) {
    List<Learner> learners = new ArrayList<>();
    for (int person = 1; person <= people + notAllowed; person++) learners.add(join(person));
    Campaign campaign = launch(new Audience.Everyone());
    List<Delivery> batch =
        learners.stream()
            .limit(people)
            .map(learner -> Deliveries.campaign(learner, campaign.id(), NOW))
            .toList();
    assertTrue(
        plan(
            campaign,
            campaign.at(learners.getLast().number(), Stage.PLANNED),
            batch,
            notAllowed));
    return campaign;
  }

  private Campaign launch(Audience audience) {
    Campaign campaign = campaign(stores.campaigns().nextId(org), audience);
    stores.campaigns().launch(org, campaign);
    return campaign;
  }

  private static Campaign campaign(CampaignId id, Audience audience) {
    return new Campaign(
        id,
        Label.FROM_US,
        "Phishing is about",
        Messages.AWKWARD,
        audience,
        NOW,
        NOW.plus(Deliveries.LIFE),
        0,
        Stage.PLANNING);
  }

  private boolean plan(Campaign before, Campaign after, List<Delivery> batch, int notAllowed) {
    return stores.campaignOutbox().plan(org, before, after, batch, notAllowed);
  }

  private Receipt receipt(Campaign campaign) {
    return stores.campaigns().receipt(org, campaign.id());
  }

  private static BitSet bits(int... numbers) {
    BitSet bits = new BitSet();
    for (int number : numbers) bits.set(number);
    return bits;
  }
}
