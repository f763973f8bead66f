package dev.kindling.testkit.contract;

import static dev.kindling.organisation.Leases.TERM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.campaign.Audience;
import dev.kindling.campaign.Campaign;
import dev.kindling.campaign.Part;
import dev.kindling.conversation.Outcome;
import dev.kindling.conversation.Records.Change;
import dev.kindling.conversation.Records.Kept;
import dev.kindling.delivery.CampaignOutbox.Batch;
import dev.kindling.delivery.Claimed;
import dev.kindling.delivery.Delivery;
import dev.kindling.delivery.Doubt;
import dev.kindling.delivery.Outbox.Asking;
import dev.kindling.delivery.Resolution;
import dev.kindling.delivery.Settlement;
import dev.kindling.insight.Counters;
import dev.kindling.learner.Learner;
import dev.kindling.organisation.Lease;
import dev.kindling.organisation.LeaseLost;
import dev.kindling.testkit.records.Deliveries;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a server that was frozen and overtaken can't do any more. */
public abstract class FencingContract extends CampaignFixture {
  private static final Asking ASKING = new Asking(SLACK, FREE, null, NOW, 10);

  @Test
  void itClaimsNothing() {
    plan(Deliveries.lesson(join(1), "one", NOW));
    Lease old = overtaken();
    refused(() -> stores.outbox().claim(old, ASKING));
    assertEquals(1, stores.outbox().claim(newer(), ASKING).claimed().size());
  }

  @Test
  void itAbandonsNothing() {
    plan(Deliveries.lesson(join(1), "one", NOW));
    Claimed claimed = claim(NOW).claimed().getFirst();
    Lease old = overtaken();
    refused(() -> stores.outbox().abandon(old, claimed.deadline()));
    assertTrue(settle(claimed, new Settlement.Sent("17.1"), claimed.deadline()));
  }

  @Test
  void whatItHadClaimedItMaySettleInTime() {
    plan(Deliveries.lesson(join(1), "one", NOW));
    Claimed claimed = claim(NOW).claimed().getFirst();
    overtaken();
    assertTrue(settle(claimed, new Settlement.Sent("17.1"), NOW));
  }

  @Test
  void itPlansNoCampaign() {
    Learner ada = join(1);
    Campaign campaign = launch(new Audience.Everyone());
    List<Part> before = parts(campaign);
    Lease old = overtaken();
    List<Delivery> deliveries = List.of(Deliveries.campaign(ada, campaign.id(), NOW));
    Batch batch = new Batch(campaign.id(), SLACK, 0, ada.number(), true, deliveries, 0);
    refused(() -> stores.campaignOutbox().plan(old, batch));
    assertEquals(before, parts(campaign));
    assertTrue(stores.outbox().waiting(org).isEmpty());
    assertTrue(stores.campaignOutbox().plan(newer(), batch));
  }

  @Test
  void itCommitsNothing() {
    Learner ada = join(1);
    Kept before = kept(ada.number());
    Lease old = overtaken();
    List<Delivery> lesson = List.of(Deliveries.lesson(ada, "one", NOW));
    Outcome outcome = new Outcome(ada.withName("late"), lesson, Counters.none());
    refused(() -> stores.records().commitAll(old, List.of(new Change(null, before, outcome, NOW))));
    assertEquals(before, kept(ada.number()));
    assertTrue(stores.outbox().waiting(org).isEmpty());
  }

  @Test
  void itResolvesNoDoubts() {
    plan(Deliveries.lesson(join(1), "one", NOW));
    settle(claim(NOW).claimed().getFirst(), new Settlement.Uncertain("reset"), NOW);
    Lease old = overtaken();
    refused(() -> stores.doubts().take(old, SLACK, 60, NOW, 1));
    Doubt doubt = stores.doubts().take(newer(), SLACK, 60, NOW, 1).doubts().getFirst();
    refused(() -> stores.doubts().resolve(old, doubt, new Resolution.Arrived("17.1"), NOW));
    assertTrue(stores.doubts().resolve(newer(), doubt, new Resolution.Arrived("17.1"), NOW));
  }

  /** The lease of a server that was frozen for longer than it is good for. */
  private Lease overtaken() {
    Lease old = lease();
    newer();
    return old;
  }

  private Lease newer() {
    return stores.look("newer " + org, org, NOW.plus(TERM)).lease();
  }

  private void refused(Runnable late) {
    LeaseLost lost = assertThrows(LeaseLost.class, late::run);
    assertEquals(org, lost.organisation());
  }
}
