package dev.kindling.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.campaign.Audience;
import dev.kindling.campaign.Campaign;
import dev.kindling.campaign.CampaignId;
import dev.kindling.campaign.Receipt;
import dev.kindling.delivery.Claimed;
import dev.kindling.delivery.Delivery;
import dev.kindling.delivery.Doubt;
import dev.kindling.delivery.Resolution;
import dev.kindling.delivery.Settlement;
import dev.kindling.learner.Learner;
import dev.kindling.testkit.records.Deliveries;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What campaigns promise that pause, go on or are cancelled half-way. */
public abstract class PausingContract extends DoubtsFixture {
  @Test
  void nothingOfACampaignThatPausesIsPlannedOrClaimed() {
    List<Learner> people = people(3);
    Campaign campaign = begun(people, 2);
    pause(campaign);
    int from = people.get(1).number();
    int to = people.get(2).number();
    assertFalse(plan(campaign, from, to, List.of(), 1));
    assertEquals(List.of(), claim(NOW).claimed());
    assertEquals(List.of(), stores.campaigns().planning(org));
    assertEquals(new Receipt(3, 0, 2, 0, 0, 0, 0, 0, 0), receipt(campaign));
    resume(campaign);
    assertTrue(plan(campaign, from, to, List.of(), 1));
    assertEquals(2, claim(NOW).claimed().size());
  }

  @Test
  void thePauseIsSeenOnTheCampaign() {
    join(1);
    Campaign campaign = launch(new Audience.Everyone());
    pause(campaign);
    pause(campaign);
    assertTrue(found(campaign).paused());
    assertTrue(stores.campaigns().newest(org).getFirst().paused());
    resume(campaign);
    resume(campaign);
    assertFalse(found(campaign).paused());
    assertEquals(List.of(campaign), stores.campaigns().planning(org));
  }

  @Test
  void aCampaignThatIsNotThereNeitherPausesNorGoesOn() {
    CampaignId unknown = new CampaignId("c999");
    stores.campaignOutbox().pause(org, unknown);
    stores.campaignOutbox().resume(org, unknown);
    assertTrue(stores.campaigns().find(org, unknown).isEmpty());
  }

  @Test
  void othersGoOnMeanwhileEvenToTheSamePeople() {
    Campaign paused = planned(1, 0);
    Learner ada = kept(1).learner();
    Campaign other = launch(new Audience.Everyone());
    Delivery message = Deliveries.campaign(ada, other.id(), NOW);
    assertTrue(plan(other, 0, ada.number(), List.of(message), 0));
    pause(paused);
    assertEquals(List.of(message), deliveries(claim(NOW)));
  }

  @Test
  void whatComesBackDuringAPauseIsHeldToo() {
    Campaign campaign = planned(3, 0);
    List<Claimed> flying = claim(NOW).claimed();
    pause(campaign);
    settle(flying.get(0), new Settlement.Limited(Duration.ofSeconds(5)), NOW);
    settle(flying.get(1), new Settlement.Untouched(), NOW);
    settle(flying.get(2), new Settlement.Again(null), NOW);
    Instant later = NOW.plusSeconds(60);
    assertEquals(List.of(), claim(later).claimed());
    assertEquals(3, receipt(campaign).planned());
    resume(campaign);
    assertEquals(flying.stream().map(Claimed::delivery).toList(), deliveries(claim(later)));
  }

  @Test
  void whatWasMissingDuringAPauseIsHeldToo() {
    Campaign campaign = planned(1, 0);
    Claimed claimed = claim(NOW).claimed().getFirst();
    settle(claimed, new Settlement.Uncertain("reset"), NOW);
    pause(campaign);
    Doubt doubt = doubt(NOW);
    Instant certain = doubt.certainFrom();
    assertTrue(resolve(doubt, new Resolution.Missing(certain), certain));
    assertEquals(List.of(), claim(certain).claimed());
    resume(campaign);
    assertEquals(List.of(claimed.delivery()), deliveries(claim(certain)));
  }

  @Test
  void resumingBringsTheOldOrderBack() {
    Campaign campaign = planned(3, 0);
    pause(campaign);
    Learner late = join(99);
    Campaign newer = launch(new Audience.Everyone());
    List<Delivery> newest = List.of(Deliveries.campaign(late, newer.id(), NOW));
    assertTrue(plan(newer, 0, late.number(), newest, 3));
    Delivery lesson = Deliveries.lesson(kept(2).learner(), "lesson", NOW);
    plan(lesson);
    resume(campaign);
    List<Integer> order =
        claim(NOW).claimed().stream().map(claimed -> claimed.delivery().learner()).toList();
    assertEquals(List.of(2, 1, 3, late.number()), order);
  }

  @Test
  void whatIsHeldExpiresAllTheSame() {
    Campaign campaign = planned(2, 0);
    pause(campaign);
    Instant end = NOW.plus(Deliveries.LIFE);
    stores.outbox().abandon(lease(), end);
    assertEquals(new Receipt(2, 0, 0, 0, 0, 0, 0, 2, 0), receipt(campaign));
    resume(campaign);
    assertEquals(List.of(), claim(end).claimed());
    assertEquals(Map.of(), stores.outbox().waiting(org));
  }

  @Test
  void aCampaignCanBeCancelledWhileItPauses() {
    Campaign campaign = planned(2, 0);
    pause(campaign);
    assertEquals(2, cancel(campaign));
    resume(campaign);
    assertEquals(List.of(), claim(NOW).claimed());
    assertEquals(new Receipt(2, 0, 0, 0, 0, 0, 0, 0, 2), receipt(campaign));
  }

  @Test
  void cancellingCountsThoseWhoWereNeverPlanned() {
    Campaign campaign = begun(people(20), 9);
    assertEquals(9, cancel(campaign));
    assertEquals(0, cancel(campaign));
    assertEquals(new Receipt(20, 0, 0, 0, 0, 0, 0, 0, 20), receipt(campaign));
    assertTrue(receipt(campaign).isOver());
    assertEquals(List.of(), parts(campaign));
  }

  private void pause(Campaign campaign) {
    stores.campaignOutbox().pause(org, campaign.id());
  }

  private void resume(Campaign campaign) {
    stores.campaignOutbox().resume(org, campaign.id());
  }

  private int cancel(Campaign campaign) {
    return stores.campaignOutbox().cancel(org, campaign.id(), NOW);
  }

  private Campaign found(Campaign campaign) {
    return stores.campaigns().find(org, campaign.id()).orElseThrow();
  }
}
