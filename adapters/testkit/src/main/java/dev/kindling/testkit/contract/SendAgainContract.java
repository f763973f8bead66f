package dev.kindling.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.campaign.Campaign;
import dev.kindling.campaign.CampaignId;
import dev.kindling.campaign.Receipt;
import dev.kindling.delivery.CampaignOutbox.Again;
import dev.kindling.delivery.Claimed;
import dev.kindling.delivery.Delivery;
import dev.kindling.delivery.Doubt;
import dev.kindling.delivery.Resolution;
import dev.kindling.delivery.Settlement;
import dev.kindling.testkit.records.Deliveries;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What campaigns promise about those of whom nobody knows whether it reached them. */
public abstract class SendAgainContract extends DoubtsFixture {
  private Campaign campaign;
  private Claimed one;
  private Claimed other;

  @Test
  void theUncertainAreTold() {
    assertEquals(Map.of(), stores.campaigns().uncertain(org, new CampaignId("c999")));
    twoUncertain();
    assertEquals(Map.of(1, id(one), 2, id(other)), uncertain());
  }

  @Test
  void whatArrivedMovesInTheReceiptAndInTheListOfPeople() {
    twoUncertain();
    assertTrue(resolve(doubtOf(one), new Resolution.Arrived("17.1"), NOW));
    assertEquals(new Receipt(3, 0, 0, 0, 2, 1, 0, 0, 0), receipt(campaign));
    assertEquals(Map.of(2, id(other)), uncertain());
  }

  @Test
  void whatIsMissingIsPlannedAgainInTheReceipt() {
    twoUncertain();
    Doubt doubt = doubtOf(one);
    Instant certain = doubt.certainFrom();
    assertTrue(resolve(doubt, new Resolution.Missing(certain), certain));
    assertEquals(new Receipt(3, 0, 1, 0, 1, 1, 0, 0, 0), receipt(campaign));
    assertEquals(Map.of(2, id(other)), uncertain());
    send(claim(certain), certain);
    assertEquals(new Receipt(3, 0, 0, 0, 2, 1, 0, 0, 0), receipt(campaign));
  }

  @Test
  void whatIsMissingFromACancelledCampaignIsCancelled() {
    twoUncertain();
    stores.campaignOutbox().cancel(org, campaign.id(), NOW);
    Doubt doubt = doubtOf(one);
    Instant certain = doubt.certainFrom();
    assertTrue(resolve(doubt, new Resolution.Missing(certain), certain));
    assertEquals(new Receipt(3, 0, 0, 0, 1, 1, 0, 0, 1), receipt(campaign));
    assertEquals(List.of(), claim(certain).claimed());
  }

  @Test
  void sendingAgainTakesThePlaceOfWhatIsUncertain() {
    twoUncertain();
    Again again = again(one, "again");
    assertEquals(1, sendAgain(again));
    assertEquals(new Receipt(3, 0, 1, 0, 1, 1, 0, 0, 0), receipt(campaign));
    assertEquals(Map.of(2, id(other)), uncertain());
    assertEquals(List.of(again.delivery()), deliveries(claim(NOW)));
    assertEquals(0, sendAgain(again));
    assertEquals(new Receipt(3, 0, 0, 1, 1, 1, 0, 0, 0), receipt(campaign));
  }

  @Test
  void whatIsFoundOutAboutTheOldOneChangesTheCampaignNoMore() {
    twoUncertain();
    Doubt doubt = doubtOf(one);
    Again again = again(one, "again");
    sendAgain(again);
    assertFalse(resolve(doubt, new Resolution.Arrived("17.1"), NOW));
    assertFalse(resolve(doubt, new Resolution.Missing(doubt.certainFrom()), NOW));
    assertEquals(new Receipt(3, 0, 1, 0, 1, 1, 0, 0, 0), receipt(campaign));
    assertEquals(List.of(again.delivery()), deliveries(claim(NOW)));
    assertEquals(
        Set.of(other.delivery()),
        Set.copyOf(take(NOW.plusSeconds(30)).doubts().stream().map(Doubt::delivery).toList()));
  }

  @Test
  void whatIsKnownByNowIsNotSentAgain() {
    twoUncertain();
    Again again = again(one, "again");
    resolve(doubtOf(one), new Resolution.Arrived("17.1"), NOW);
    assertEquals(0, sendAgain(again));
    assertEquals(List.of(), claim(NOW).claimed());
  }

  @Test
  void whatBelongsToAnotherCampaignIsNotSentAgain() {
    twoUncertain();
    CampaignId another = new CampaignId("c999");
    assertEquals(0, stores.campaignOutbox().sendAgain(org, another, List.of(again(one, "again"))));
    assertFalse(uncertain().isEmpty());
  }

  /** Three people: two uncertain, one has it. */
  private void twoUncertain() {
    campaign = planned(3, 0);
    List<Claimed> claimed = claim(NOW).claimed();
    one = claimed.get(0);
    other = claimed.get(1);
    settle(one, new Settlement.Uncertain("reset"), NOW);
    settle(other, new Settlement.Uncertain("|# reset"), NOW);
    settle(claimed.get(2), new Settlement.Sent("17.#1"), NOW);
  }

  private Doubt doubtOf(Claimed claimed) {
    return take(NOW).doubts().stream()
        .filter(doubt -> doubt.delivery().equals(claimed.delivery()))
        .findFirst()
        .orElseThrow();
  }

  private Again again(Claimed claimed, String cause) {
    Delivery newer = Deliveries.campaign(claimed.learner(), campaign.id(), cause, NOW);
    return new Again(claimed.delivery().id(), newer);
  }

  private int sendAgain(Again again) {
    return stores.campaignOutbox().sendAgain(org, campaign.id(), List.of(again));
  }

  private Map<Integer, String> uncertain() {
    return stores.campaigns().uncertain(org, campaign.id());
  }

  private static String id(Claimed claimed) {
    return claimed.delivery().id().value();
  }
}
