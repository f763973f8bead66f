package dev.kindling.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.campaign.Audience;
import dev.kindling.campaign.Campaign;
import dev.kindling.campaign.Campaign.Stage;
import dev.kindling.campaign.CampaignId;
import dev.kindling.campaign.Part;
import dev.kindling.delivery.Delivery;
import dev.kindling.learner.Learner;
import dev.kindling.testkit.records.Deliveries;
import dev.kindling.testkit.records.Learners;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link dev.kindling.campaign.Campaigns} and the outbox for campaigns promise. */
public abstract class CampaignsContract extends CampaignFixture {
  @Test
  void idsAreNeverGivenTwice() {
    assertNotEquals(stores.campaigns().nextId(org), stores.campaigns().nextId(org));
  }

  @Test
  void aCampaignComesBackAsItWasLaunched() {
    join(1);
    Campaign campaign = launch(new Audience.OnTrack("everyone"));
    assertEquals(Optional.of(campaign), stores.campaigns().find(org, campaign.id()));
    assertEquals(Optional.empty(), stores.campaigns().find(org, new CampaignId("c999")));
    assertEquals(List.of(campaign), stores.campaigns().planning(org));
  }

  @Test
  void launchingTheSameIdAgainChangesNothing() {
    join(1);
    Campaign campaign = launch(new Audience.Everyone());
    assertTrue(plan(campaign, 0, 1, List.of(), 1));
    stores.campaigns().launch(org, campaign);
    assertEquals(List.of(), stores.campaigns().planning(org));
    assertEquals(1, receipt(campaign).notAllowed());
  }

  @Test
  void theNewestComeFirstAndTheOldestArePlannedFirst() {
    join(1);
    List<Campaign> launched = new ArrayList<>();
    for (int i = 0; i < 52; i++) launched.add(launch(new Audience.Everyone()));
    assertEquals(launched, stores.campaigns().planning(org));
    assertEquals(launched.reversed().subList(0, 50), stores.campaigns().newest(org));
    assertEquals(launched.reversed().subList(50, 52), stores.campaigns().newest(org, 50));
    assertEquals(List.of(), stores.campaigns().newest(org, 52));
  }

  @Test
  void anAudienceIsFrozenWhenItIsLaunched() {
    Learner ada = join(1);
    Learner grace = join(2);
    commit(grace.with(grace.preferences().withTrack("councillors")));
    Campaign campaign = launch(new Audience.OnTrack("everyone"));
    join(3);
    commit(ada.with(ada.preferences().withTrack("councillors")));
    assertEquals(List.of(new Part(SLACK, bits(ada.number()), 0)), parts(campaign));
    assertEquals(1, receipt(campaign).audience());
    assertEquals(2, stores.campaigns().count(org, "track:councillors"));
    assertEquals(1, stores.campaigns().count(org, "track:everyone"));
    assertEquals(3, stores.campaigns().count(org, "people"));
  }

  @Test
  void anAudienceOfNobodyIsEmpty() {
    Campaign campaign = launch(new Audience.OnTrack("nobody's"));
    assertEquals(List.of(), parts(campaign));
    assertTrue(receipt(campaign).isOver());
    assertEquals(List.of(), stores.campaigns().planning(org));
    assertEquals(0, stores.campaigns().count(org, "track:nobody's"));
  }

  @Test
  void numbersInTheMillionsAreSelectedToo() {
    for (int number : List.of(1, 7, 8, 63, 64, 5_000_001)) commit(Learners.number(number));
    Campaign campaign = launch(new Audience.Everyone());
    assertEquals(List.of(new Part(SLACK, bits(1, 7, 8, 63, 64, 5_000_001), 0)), parts(campaign));
  }

  @Test
  void aBatchIsPlannedOnceAndMovesTheCursor() {
    Learner ada = join(1);
    Campaign before = launch(new Audience.Everyone());
    List<Delivery> batch = List.of(Deliveries.campaign(ada, before.id(), NOW));
    assertTrue(plan(before, 0, ada.number(), batch, 0));
    assertFalse(plan(before, 0, ada.number(), batch, 0));
    Optional<Campaign> after = stores.campaigns().find(org, before.id());
    assertEquals(Optional.of(before.at(Stage.PLANNED, false)), after);
    assertEquals(List.of(), stores.campaigns().planning(org));
    assertEquals(batch, deliveries(claim(NOW)));
  }

  @Test
  void aCampaignThatIsNotThereIsNotPlanned() {
    Campaign unknown = campaign(new CampaignId("c999"), new Audience.Everyone());
    assertFalse(plan(unknown, 0, 1, List.of(), 0));
    assertEquals(0, stores.campaignOutbox().cancel(org, unknown.id(), NOW));
    assertEquals(Optional.empty(), stores.campaigns().find(org, unknown.id()));
  }

  private static BitSet bits(int... numbers) {
    BitSet bits = new BitSet();
    for (int number : numbers) bits.set(number);
    return bits;
  }
}
