package dev.kindling.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.delivery.Claimed;
import dev.kindling.delivery.Delivery;
import dev.kindling.delivery.Settlement;
import dev.kindling.learner.Learner;
import dev.kindling.testkit.records.Deliveries;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What {@link dev.kindling.delivery.Outbox} promises of expiry and of claims that nobody settles.
 */
public abstract class OutboxDeadlinesContract extends OutboxFixture {
  @Test
  void whatExpiresIsNeverClaimedNotEvenAtThatInstant() {
    Delivery lesson = Deliveries.lesson(join(1), "one", NOW);
    plan(Deliveries.expiring(lesson, NOW.plusSeconds(60)));
    assertEquals(List.of(), answers(FREE, NOW.plusSeconds(60), lesson).claimed());
    assertEquals(List.of(), claim(NOW.plusSeconds(60)).claimed());
    assertEquals(Map.of(), stores.outbox().waiting(org));
  }

  @Test
  void whatExpiresBehindAPostInFlightIsSettledWithoutBeingClaimed() {
    Learner ada = join(1);
    Delivery answer = Deliveries.answer(ada, "one", NOW);
    plan(answer, Deliveries.expiring(Deliveries.lesson(ada, "two", NOW), NOW.plusSeconds(5)));
    Claimed flying = claim(NOW).claimed().getFirst();
    stores.outbox().abandon(lease(), NOW.plusSeconds(5));
    settle(flying, new Settlement.Sent("17.1"), NOW.plusSeconds(5));
    assertEquals(Map.of(), stores.outbox().waiting(org));
  }

  @Test
  void aPostPastItsDeadlineIsUncertainAndItsOwnerTooLate() {
    plan(Deliveries.lesson(join(1), "one", NOW));
    Claimed claimed = claim(NOW).claimed().getFirst();
    assertEquals(0, stores.outbox().abandon(lease(), NOW.plusSeconds(29)));
    assertEquals(1, stores.outbox().abandon(lease(), claimed.deadline()));
    assertFalse(settle(claimed, new Settlement.Sent("17.1"), NOW.plusSeconds(31)));
    assertEquals(List.of(), claim(NOW.plusSeconds(31)).claimed());
    assertEquals(Map.of(), stores.outbox().waiting(org));
  }

  @Test
  void aClaimPastItsDeadlineIsStillItsOwnersUntilSomebodySettlesIt() {
    plan(Deliveries.lesson(join(1), "one", NOW));
    Claimed claimed = claim(NOW).claimed().getFirst();
    assertTrue(settle(claimed, new Settlement.Sent("17.1"), NOW.plusSeconds(40)));
    assertEquals(0, stores.outbox().abandon(lease(), NOW.plusSeconds(41)));
  }

  @Test
  void aReplacementPastItsDeadlineIsPlannedAgain() {
    Delivery redraw = Deliveries.replacement(join(1), "one", NOW);
    plan(redraw);
    Claimed claimed = claim(NOW).claimed().getFirst();
    assertEquals(1, stores.outbox().abandon(lease(), claimed.deadline()));
    assertEquals(List.of(redraw), deliveries(claim(claimed.deadline())));
  }

  @Test
  void anOpeningPastItsDeadlineIsPlannedAgainInItsOldPlace() {
    Delivery first = Deliveries.lesson(join(1), "one", NOW);
    Delivery second = Deliveries.lesson(join(2), "two", NOW);
    plan(first);
    Claimed claimed = claim(NOW).claimed().getFirst();
    assertTrue(stores.outbox().opening(org, claimed));
    plan(second);
    assertEquals(1, stores.outbox().abandon(lease(), claimed.deadline()));
    assertEquals(List.of(first, second), deliveries(claim(claimed.deadline())));
    assertEquals(Map.of(SLACK, 2), stores.outbox().waiting(org));
  }

  @Test
  void anAttemptAfterAnOpeningIsNoOpening() {
    plan(Deliveries.lesson(join(1), "one", NOW));
    Claimed opened = claim(NOW).claimed().getFirst();
    assertTrue(stores.outbox().opening(org, opened));
    assertTrue(settle(opened, new Settlement.Again(null), NOW.plusSeconds(1)));
    Claimed sent = claim(NOW.plusSeconds(1)).claimed().getFirst();
    assertEquals(1, stores.outbox().abandon(lease(), sent.deadline()));
    assertEquals(List.of(), claim(sent.deadline()).claimed());
  }

  @Test
  void anOpeningOfAClaimThatIsNobodysAnyMoreIsRefused() {
    plan(Deliveries.lesson(join(1), "one", NOW));
    Claimed old = claim(NOW).claimed().getFirst();
    assertTrue(settle(old, new Settlement.Again(null), NOW));
    assertFalse(stores.outbox().opening(org, old));
    Claimed newer = claim(NOW).claimed().getFirst();
    assertFalse(stores.outbox().opening(org, old));
    assertTrue(settle(newer, new Settlement.Sent("17.1"), NOW));
    assertFalse(stores.outbox().opening(org, newer));
  }

  @Test
  void whileSomethingIsInFlightTheCrankIsTurnedAgainAtItsDeadline() {
    Learner ada = join(1);
    plan(Deliveries.answer(ada, "one", NOW), Deliveries.answer(ada, "two", NOW));
    claim(NOW);
    assertEquals(NOW.plus(Duration.ofSeconds(30)), claim(NOW.plusSeconds(1)).wake());
  }
}
