package dev.kindling.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.delivery.Claimed;
import dev.kindling.delivery.Delivery;
import dev.kindling.delivery.Settlement;
import dev.kindling.learner.Learner;
import dev.kindling.platform.AccountId;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Refusal;
import dev.kindling.platform.Workspace;
import dev.kindling.testkit.records.Deliveries;
import dev.kindling.testkit.records.Messages;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What {@link dev.kindling.delivery.Outbox} promises of claims and what becomes of them. */
public abstract class OutboxContract extends OutboxFixture {
  @Test
  void nothingIsClaimedWhereNothingIsPlanned() {
    assertEquals(List.of(), claim(NOW).claimed());
    assertEquals(Instant.MAX, claim(NOW).wake());
    assertEquals(Map.of(), stores.outbox().waiting(org));
    assertEquals(0, stores.outbox().abandon(lease(), NOW));
  }

  @Test
  void aClaimBringsTheDeliveryAndTheRecordAndHoldsForThirtySeconds() {
    Learner ada = join(1);
    Delivery lesson = Deliveries.lesson(ada, "one", NOW);
    plan(lesson);
    Claimed claimed = claim(NOW).claimed().getFirst();
    assertEquals(lesson, claimed.delivery());
    assertEquals(ada, claimed.learner());
    assertEquals(NOW.plusSeconds(30), claimed.deadline());
  }

  @Test
  void whatIsClaimedIsClaimedByNobodyElse() {
    plan(Deliveries.lesson(join(1), "one", NOW));
    assertEquals(1, claim(NOW).claimed().size());
    assertEquals(0, claim(NOW).claimed().size());
  }

  @Test
  void aWorkspaceWaitsUntilTheLastOfItsDeliveriesIsSettled() {
    plan(Deliveries.lesson(join(1), "one", NOW));
    assertEquals(Map.of(SLACK, 1), stores.outbox().waiting(org));
    Claimed claimed = claim(NOW).claimed().getFirst();
    assertEquals(Map.of(SLACK, 1), stores.outbox().waiting(org));
    assertTrue(settle(claimed, new Settlement.Sent("17.1"), NOW));
    assertEquals(Map.of(), stores.outbox().waiting(org));
  }

  @Test
  void prioritiesGoFirstAndThenWhatWasPlannedFirst() {
    Learner ada = join(1);
    Learner grace = join(2);
    Learner edith = join(3);
    Delivery first = Deliveries.lesson(ada, "one", NOW);
    Delivery second = Deliveries.lesson(grace, "two", NOW);
    Delivery answer = Deliveries.answer(edith, "three", NOW);
    plan(first, second, answer);
    assertEquals(List.of(answer), deliveries(claim(FREE, NOW, 1)));
    assertEquals(List.of(first, second), deliveries(claim(NOW)));
  }

  @Test
  void noMoreIsClaimedThanAskedForAndTheRestIsForAtOnce() {
    plan(Deliveries.lesson(join(1), "one", NOW), Deliveries.lesson(join(2), "two", NOW));
    assertEquals(NOW, claim(FREE, NOW, 1).wake());
  }

  @Test
  void anAccountGetsOnePostAtATimeInOrder() {
    Learner ada = join(1);
    Delivery first = Deliveries.answer(ada, "one", NOW);
    Delivery second = Deliveries.answer(ada, "two", NOW);
    plan(first, second);
    List<Claimed> flying = claim(NOW).claimed();
    assertEquals(first, flying.getFirst().delivery());
    assertEquals(1, flying.size());
    assertEquals(List.of(), answers(FREE, NOW, second).claimed());
    settle(flying.getFirst(), new Settlement.Sent("17.1"), NOW);
    assertEquals(List.of(second), deliveries(claim(NOW)));
  }

  @Test
  void aReplacementGoesBesideAPostButNeverBeforeWhatWasPlannedEarlier() {
    Learner ada = join(1);
    Delivery redraw = Deliveries.replacement(ada, "one", NOW);
    Delivery post = Deliveries.answer(ada, "two", NOW);
    Delivery later = Deliveries.replacement(ada, "three", NOW);
    Delivery next = Deliveries.answer(ada, "four", NOW);
    Delivery last = Deliveries.replacement(ada, "five", NOW);
    plan(redraw, post, later, next, last);
    assertEquals(List.of(redraw, post, later), deliveries(claim(NOW)));
    assertEquals(List.of(), answers(FREE, NOW, next, last).claimed());
  }

  @Test
  void answersAreClaimedInPlannedOrderWhateverTheOrderAskedIn() {
    Learner ada = join(1);
    Delivery redraw = Deliveries.replacement(ada, "one", NOW);
    Delivery post = Deliveries.answer(ada, "two", NOW);
    plan(redraw, post);
    assertEquals(List.of(redraw, post), deliveries(answers(FREE, NOW, post, redraw)));
  }

  @Test
  void anAnswerDoesNotOvertakeAnEarlierOne() {
    Learner ada = join(1);
    Delivery earlier = Deliveries.answer(ada, "one", NOW);
    Delivery newer = Deliveries.answer(ada, "two", NOW);
    plan(earlier, newer);
    assertEquals(List.of(), answers(FREE, NOW, newer).claimed());
    assertEquals(List.of(earlier), deliveries(answers(FREE, NOW, earlier, newer)));
  }

  @Test
  void anotherWorkspaceAndAnUnknownIdAreNotClaimed() {
    AccountId teams = AccountId.of(Platform.TEAMS, "t", Messages.AWKWARD);
    Delivery elsewhere = Deliveries.answer(join(teams), "one", NOW);
    plan(elsewhere);
    assertEquals(List.of(), answers(FREE, NOW, elsewhere).claimed());
    assertEquals(List.of(), claim(NOW).claimed());
    assertEquals(Map.of(new Workspace(Platform.TEAMS, "t"), 1), stores.outbox().waiting(org));
    Delivery unknown = Deliveries.answer(join(2), "never planned", NOW);
    assertEquals(List.of(), answers(FREE, NOW, unknown).claimed());
  }

  @Test
  void theSameDeliveryPlannedTwiceIsSentOnce() {
    Delivery lesson = Deliveries.lesson(join(1), "one", NOW);
    plan(lesson, lesson);
    send(claim(NOW), NOW);
    plan(lesson);
    assertEquals(List.of(), claim(NOW).claimed());
    assertEquals(Map.of(), stores.outbox().waiting(org));
  }

  @Test
  void aClaimIsSettledOnceAndOnlyByItsOwner() {
    plan(Deliveries.lesson(join(1), "one", NOW));
    Claimed old = claim(NOW).claimed().getFirst();
    assertTrue(settle(old, new Settlement.Again(null), NOW));
    Claimed newer = claim(NOW).claimed().getFirst();
    assertTrue(newer.token() > old.token());
    assertFalse(settle(old, new Settlement.Sent("17.1"), NOW));
    assertTrue(settle(newer, new Settlement.Sent("17.2"), NOW));
    assertFalse(settle(newer, new Settlement.Sent("17.2"), NOW));
  }

  @Test
  void whatComesBackTakesItsOldPlace() {
    Delivery first = Deliveries.lesson(join(1), "one", NOW);
    Delivery second = Deliveries.lesson(join(2), "two", NOW);
    plan(first, second);
    settle(claim(FREE, NOW, 1).claimed().getFirst(), new Settlement.Again(null), NOW);
    assertEquals(List.of(first, second), deliveries(claim(NOW)));
  }

  @Test
  void whatEndedInAnyWayIsNotSentAgain() {
    List<Settlement> ends =
        List.of(
            new Settlement.Sent(Messages.AWKWARD),
            new Settlement.Failed(Refusal.BLOCKED, Messages.AWKWARD),
            new Settlement.Uncertain(Messages.AWKWARD),
            new Settlement.Expired(),
            new Settlement.Cancelled(Messages.AWKWARD));
    Learner ada = join(1);
    for (Settlement end : ends) {
      plan(Deliveries.lesson(ada, end.toString(), NOW));
      assertTrue(settle(claim(NOW).claimed().getFirst(), end, NOW));
      assertEquals(List.of(), claim(NOW).claimed());
    }
    assertEquals(Map.of(), stores.outbox().waiting(org));
  }
}
