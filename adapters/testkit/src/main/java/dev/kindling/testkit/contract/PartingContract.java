package dev.kindling.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.campaign.Campaign;
import dev.kindling.delivery.Claimed;
import dev.kindling.delivery.Delivery;
import dev.kindling.delivery.Settlement;
import dev.kindling.learner.Learner;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.AccountId;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Workspace;
import dev.kindling.testkit.records.Deliveries;
import dev.kindling.testkit.records.Organisations;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of messages to a workspace that its organisation lets go. */
public abstract class PartingContract extends CampaignFixture {
  @BeforeEach
  final void bindWorkspace() {
    assertEquals(org, stores.installations().bind(SLACK, org));
  }

  @AfterEach
  final void letGo() {
    stores.installations().organisationOf(SLACK).ifPresent(this::letGo);
  }

  @Test
  void whatIsPlannedForItIsCancelledWhoeverItIsFor() {
    Campaign campaign = planned(2, 0);
    Delivery answer = Deliveries.answer(join(8), "answer", NOW);
    plan(Deliveries.lesson(join(9), "lesson", NOW), answer);
    letGo(org);
    assertEquals(List.of(), answers(FREE, NOW, answer).claimed());
    assertEquals(List.of(), claim(NOW).claimed());
    assertEquals(Map.of(), stores.outbox().waiting(org));
    assertEquals(2, receipt(campaign).cancelled());
    assertTrue(receipt(campaign).isOver());
  }

  @Test
  void whatIsPlannedLaterOrComesBackFromASendIsCancelledToo() {
    plan(Deliveries.lesson(join(1), "one", NOW));
    Claimed flying = claim(NOW).claimed().getFirst();
    letGo(org);
    assertTrue(settle(flying, new Settlement.Again(null), NOW));
    plan(Deliveries.lesson(join(2), "two", NOW));
    assertEquals(List.of(), claim(NOW).claimed());
    assertEquals(Map.of(), stores.outbox().waiting(org));
  }

  @Test
  void whatIsPlannedForAnotherWorkspaceGoesOut() {
    Workspace other = new Workspace(Platform.SLACK, "T0OTHER");
    Delivery lesson =
        Deliveries.lesson(join(AccountId.of(Platform.SLACK, "T0OTHER", "U1")), "one", NOW);
    plan(lesson);
    letGo(org);
    assertEquals(List.of(lesson), deliveries(claim(other, FREE, NOW, 10)));
  }

  @Test
  void onceItIsBoundAgainMessagesGoThereAgain() {
    letGo(org);
    stores.installations().bind(SLACK, org);
    Delivery lesson = Deliveries.lesson(join(1), "one", NOW);
    plan(lesson);
    assertEquals(List.of(lesson), deliveries(claim(NOW)));
  }

  @Test
  void onceItIsAnothersTheFormerOwnerStillSendsNothingThere() {
    plan(Deliveries.lesson(join(1), "one", NOW));
    OrganisationId next = Organisations.freshId();
    stores.organisations().save(Organisations.council(next));
    letGo(org);
    stores.installations().bind(SLACK, next);
    assertEquals(List.of(), claim(NOW).claimed());
    assertEquals(Map.of(), stores.outbox().waiting(org));
  }

  @Test
  void whoDoesNotOwnItStopsNothing() {
    Delivery lesson = Deliveries.lesson(join(1), "one", NOW);
    plan(lesson);
    letGo(Organisations.freshId());
    assertEquals(List.of(lesson), deliveries(claim(NOW)));
  }

  @Test
  void whoIsNotReachedThereNeitherSlowsDownNorFallsQuietAndGoesOnOnceItIsBoundAgain() {
    AccountId person = AccountId.of(Platform.SLACK, SLACK.id(), "U0PATIENT");
    TwoPlaces town = new TwoPlaces(stores, council(), NOW, 1);
    town.say(person, "lesson.next");
    Learner before = town.learner(person);
    letGo(org);
    assertEquals(List.of(), town.liveUntil(NOW.plus(Duration.ofDays(60))));
    Learner after = town.learner(person);
    assertEquals(before.preferences(), after.preferences());
    assertEquals(before.membership(), after.membership());
    assertEquals(0, after.agenda().untouched());
    stores.installations().bind(SLACK, org);
    assertEquals(3, town.liveUntil(town.now.plus(Duration.ofDays(5))).size());
  }

  private void letGo(OrganisationId owner) {
    stores.installations().unbind(SLACK, owner);
  }
}
