package dev.kindling.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.campaign.Audience;
import dev.kindling.campaign.Campaign;
import dev.kindling.campaign.Campaign.Stage;
import dev.kindling.campaign.Receipt;
import dev.kindling.delivery.Claimed;
import dev.kindling.delivery.Delivery;
import dev.kindling.delivery.Settlement;
import dev.kindling.platform.Refusal;
import dev.kindling.testkit.records.Deliveries;
import dev.kindling.testkit.records.Messages;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a campaign that is under way promises: receipts that add up, and that it can be stopped. */
public abstract class ReceiptsContract extends CampaignFixture {
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
    stores.outbox().abandon(lease(), NOW.plus(Deliveries.LIFE));
    assertEquals(new Receipt(7, 1, 0, 0, 1, 1, 1, 2, 1), receipt(campaign));
    assertTrue(receipt(campaign).isOver());
  }

  @Test
  void anAbandonedClaimIsCountedAsUncertain() {
    Campaign campaign = planned(1, 0);
    Claimed claimed = claim(NOW).claimed().getFirst();
    stores.outbox().abandon(lease(), claimed.deadline());
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
    assertEquals(Map.of(SLACK, 1), stores.outbox().waiting(org));
  }

  @Test
  void aCancelledCampaignIsPlannedNoFurther() {
    join(1);
    Campaign campaign = launch(new Audience.Everyone());
    stores.campaignOutbox().cancel(org, campaign.id(), NOW);
    assertEquals(List.of(), stores.campaigns().planning(org));
    assertFalse(plan(campaign, 0, 1, List.of(), 1));
    assertEquals(
        Stage.CANCELLED, stores.campaigns().find(org, campaign.id()).orElseThrow().stage());
  }

  @Test
  void reasonsAreCountedForThoseWhoseMessageFailedAndForNobodyElse() {
    Campaign campaign = planned(6, 1);
    assertEquals(Map.of(), reasons(campaign));
    List<Claimed> claimed = claim(FREE, NOW, 6).claimed();
    settle(claimed.get(0), new Settlement.Failed(Refusal.LEFT, "account_inactive"), NOW);
    settle(claimed.get(1), new Settlement.Failed(Refusal.NOT_INSTALLED, ""), NOW);
    settle(claimed.get(2), new Settlement.Failed(Refusal.LEFT, "x".repeat(99)), NOW);
    settle(claimed.get(3), new Settlement.Failed(Refusal.UNKNOWN_PERSON, "a|b #c"), NOW);
    settle(claimed.get(4), new Settlement.Sent("17.1"), NOW);
    settle(claimed.get(5), new Settlement.Uncertain("LEFT"), NOW);
    Map<Refusal, Integer> expected =
        Map.of(Refusal.LEFT, 2, Refusal.NOT_INSTALLED, 1, Refusal.UNKNOWN_PERSON, 1);
    assertEquals(expected, reasons(campaign));
  }

  @Test
  void theReasonsOfManyAreCountedToTheLast() {
    Campaign campaign = planned(1100, 0);
    for (Instant now : List.of(NOW, NOW.plusSeconds(2)))
      for (Claimed claimed : claim(FREE, now, 1000).claimed())
        settle(claimed, new Settlement.Failed(Refusal.ACCESS_REVOKED, ""), now);
    assertEquals(Map.of(Refusal.ACCESS_REVOKED, 1100), reasons(campaign));
  }

  private Map<Refusal, Integer> reasons(Campaign campaign) {
    return stores.campaigns().reasons(org, campaign.id());
  }

  @Test
  void aBigCampaignIsCancelledToTheLast() {
    Campaign campaign = planned(1100, 0);
    assertEquals(1100, stores.campaignOutbox().cancel(org, campaign.id(), NOW));
    assertEquals(1100, receipt(campaign).cancelled());
    assertEquals(Map.of(), stores.outbox().waiting(org));
  }
}
