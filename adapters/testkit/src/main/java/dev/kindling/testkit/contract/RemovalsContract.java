package dev.kindling.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.campaign.Audience;
import dev.kindling.campaign.Campaign;
import dev.kindling.conversation.Records.Committed;
import dev.kindling.conversation.Records.Opened;
import dev.kindling.conversation.TurnKey;
import dev.kindling.delivery.Delivery;
import dev.kindling.delivery.Outbox.Claims;
import dev.kindling.learner.Learner;
import dev.kindling.organisation.LeaseLost;
import dev.kindling.organisation.Organisation;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.organisation.UnknownOrganisation;
import dev.kindling.testkit.records.Deliveries;
import dev.kindling.testkit.records.Learners;
import dev.kindling.testkit.records.Organisations;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What {@link dev.kindling.organisation.Removals} promises. */
public abstract class RemovalsContract extends CampaignFixture {
  private static final TurnKey TURN = new TurnKey("late");

  @Test
  void oneWhoseRemovalHasBegunIsUnknownAndLeaving() {
    stores.removals().begin(org);
    assertEquals(Optional.empty(), stores.organisations().find(org));
    assertFalse(stores.organisations().all().contains(org));
    assertTrue(stores.removals().leaving().contains(org));
    assertThrows(
        UnknownOrganisation.class, () -> stores.records().open(org, TURN, Learners.slack(1)));
  }

  @Test
  void whoeverLookedAfterItHasLostItsLease() {
    plan(Deliveries.lesson(join(1), "due", NOW));
    lease();
    stores.removals().begin(org);
    assertThrows(LeaseLost.class, () -> claim(NOW));
    assertNull(stores.look("another", org, NOW));
  }

  @Test
  void sweepingToTheEndLeavesNothing() {
    fill();
    stores.removals().begin(org);
    assertTrue(stores.removals().left(org) > 0);
    sweep();
    assertEquals(0, stores.removals().left(org));
    assertFalse(stores.removals().leaving().contains(org));
    assertEquals(Optional.empty(), stores.records().find(org, 1));
    assertEquals(List.of(), stores.campaigns().newest(org));
    assertEquals(0, stores.campaigns().count(org, "people"));
  }

  @Test
  void theProgressAddsUpToWhatWasDeleted() {
    fill();
    stores.removals().begin(org);
    AtomicLong told = new AtomicLong();
    assertEquals(stores.removals().sweep(org, told::addAndGet), told.get());
    assertTrue(told.get() > 0);
  }

  @Test
  void oneThatIsStillThereIsNotSwept() {
    Learner ada = join(1);
    assertThrows(IllegalStateException.class, () -> stores.removals().sweep(org, _ -> {}));
    assertEquals(ada, kept(ada.number()).learner());
  }

  @Test
  void anotherOrganisationKeepsEverythingThoughItsIdBeginsTheSame() {
    OrganisationId longer = new OrganisationId(org + "-2");
    stores.organisations().save(Organisations.council(longer));
    long before = stores.removals().left(longer);
    stores.removals().begin(org);
    sweep();
    assertEquals(before, stores.removals().left(longer));
    assertEquals(Optional.of(Organisations.council(longer)), stores.organisations().find(longer));
  }

  @Test
  void aTurnThatWasDecidedBeforeTheRemovalWritesNothingAfterIt() {
    Opened opened = stores.records().open(org, TURN, Learners.slack(1));
    stores.removals().begin(org);
    sweep();
    Learner late = Learners.with(opened.freshNumber(), Learners.slack(1));
    assertEquals(Committed.CONFLICT, commit(TURN, late, Deliveries.answer(late, "late", NOW)));
    assertEquals(0, stores.removals().left(org));
  }

  @Test
  void aSendThatWasInFlightLeavesNothingBehind() {
    Learner ada = join(1);
    plan(Deliveries.lesson(ada, "due", NOW));
    Claims claims = claim(NOW);
    assertEquals(1, claims.claimed().size());
    stores.removals().begin(org);
    sweep();
    send(claims, NOW);
    assertEquals(0, stores.removals().left(org));
  }

  @Test
  void aCampaignIsNeitherLaunchedNorPlannedAfterwards() {
    Learner ada = join(1);
    Campaign campaign = launch(new Audience.Everyone());
    lease();
    stores.removals().begin(org);
    sweep();
    stores.campaigns().launch(org, campaign);
    List<Delivery> batch = List.of(Deliveries.campaign(ada, campaign.id(), NOW));
    assertThrows(LeaseLost.class, () -> plan(campaign, 0, 1, batch, 0));
    assertEquals(0, stores.removals().left(org));
  }

  @Test
  void whoBeginsAgainAfterABreakFinishesTheJob() {
    fill();
    stores.removals().begin(org);
    stores.removals().sweep(org, _ -> {});
    assertTrue(stores.removals().leaving().contains(org));
    stores.removals().begin(org);
    sweep();
    assertFalse(stores.removals().leaving().contains(org));
  }

  @Test
  void afterwardsTheIdCanBeUsedForAnother() {
    fill();
    stores.removals().begin(org);
    sweep();
    Organisation another = council().withFacts(Map.of("help-desk", "Ring 5000"));
    assertEquals(another, stores.organisations().ensure(another));
    assertEquals(0, stores.campaigns().count(org, "people"));
  }

  private void fill() {
    planned(3, 1);
    Learner ada = kept(1).learner();
    plan(Deliveries.lesson(ada, "due", NOW));
  }

  private void sweep() {
    for (int pass = 0; stores.removals().sweep(org, _ -> {}) > 0; pass++)
      assertTrue(pass < 10, "something always comes back");
  }
}
