package dev.kindling.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.campaign.Audience;
import dev.kindling.campaign.Campaign;
import dev.kindling.delivery.Claimed;
import dev.kindling.delivery.Doubt;
import dev.kindling.delivery.Resolution;
import dev.kindling.delivery.Settlement;
import dev.kindling.learner.Learner;
import dev.kindling.organisation.Glance;
import dev.kindling.testkit.records.Deliveries;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a look at an organisation shows of what is to be done for it. */
public abstract class GlanceContract extends CampaignFixture {
  @Test
  void whereNothingIsToBeDoneNothingIsSeen() {
    Glance glance = look();
    assertNull(glance.due());
    assertFalse(glance.waiting());
    assertFalse(glance.campaigns());
    assertFalse(glance.doubts());
  }

  @Test
  void whenTheNextLearnerIsDueIsSeen() {
    Learner ada = join(1);
    Learner grace = join(2);
    commit(ada.with(ada.agenda().due(NOW.plusSeconds(90))));
    commit(grace.with(grace.agenda().due(NOW.plusSeconds(60))));
    assertEquals(NOW.plusSeconds(60), look().due());
    commit(grace.with(grace.agenda().due(null)));
    assertEquals(NOW.plusSeconds(90), look().due());
  }

  @Test
  void whatIsPlannedOrInFlightIsSeenToWait() {
    plan(Deliveries.lesson(join(1), "one", NOW));
    assertTrue(look().waiting());
    Claimed claimed = claim(NOW).claimed().getFirst();
    assertTrue(look().waiting());
    settle(claimed, new Settlement.Sent("17.1"), NOW);
    assertFalse(look().waiting());
  }

  @Test
  void aCampaignIsSeenUntilItIsPlannedToTheEnd() {
    Learner ada = join(1);
    Campaign campaign = launch(new Audience.Everyone());
    assertTrue(look().campaigns());
    assertTrue(plan(campaign, 0, ada.number(), List.of(), 1));
    assertFalse(look().campaigns());
  }

  @Test
  void aDoubtIsSeenUntilItIsResolved() {
    plan(Deliveries.lesson(join(1), "one", NOW));
    settle(claim(NOW).claimed().getFirst(), new Settlement.Uncertain("reset"), NOW);
    assertTrue(look().doubts());
    Doubt doubt = stores.doubts().take(lease(), SLACK, 60, NOW, 1).doubts().getFirst();
    assertTrue(look().doubts());
    stores.doubts().resolve(lease(), doubt, new Resolution.Arrived("17.1"), NOW);
    assertFalse(look().doubts());
  }

  @Test
  void silenceIsSeen() {
    stores.organisations().hush(org, true);
    assertTrue(look().organisation().hushed());
    stores.organisations().hush(org, false);
    assertFalse(look().organisation().hushed());
  }

  private Glance look() {
    return stores.leases().look("somebody", NOW, any -> false).stream()
        .filter(glance -> glance.organisation().id().equals(org))
        .findFirst()
        .orElseThrow();
  }
}
