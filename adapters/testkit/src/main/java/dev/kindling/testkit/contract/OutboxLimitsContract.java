package dev.kindling.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kindling.delivery.Claimed;
import dev.kindling.delivery.Delivery;
import dev.kindling.delivery.Outbox.Claims;
import dev.kindling.delivery.Settlement;
import dev.kindling.learner.Learner;
import dev.kindling.platform.AccountId;
import dev.kindling.platform.Pace;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Workspace;
import dev.kindling.testkit.records.Deliveries;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link dev.kindling.delivery.Outbox} promises of the platforms' limits. */
public abstract class OutboxLimitsContract extends OutboxFixture {
  private static final Duration GAP = Duration.ofSeconds(1);
  private static final Pace FIVE = Pace.steady(10, 5, 2, GAP);

  @Test
  void aBurstGoesAtOnceButForTheReserve() {
    lessons(10);
    Claims claims = claim(FIVE, NOW, 100);
    assertEquals(3, claims.claimed().size());
    assertEquals(NOW.plusMillis(100), claims.wake());
  }

  @Test
  void tokensComeBackAtTheSteadyRate() {
    lessons(10);
    claim(FIVE, NOW, 100);
    assertEquals(0, claim(FIVE, NOW.plusMillis(99), 100).claimed().size());
    assertEquals(1, claim(FIVE, NOW.plusMillis(100), 100).claimed().size());
    assertEquals(2, claim(FIVE, NOW.plusMillis(300), 100).claimed().size());
  }

  @Test
  void noWindowHoldsMoreThanItsNumberWhateverTheBurst() {
    lessons(10);
    Pace pace = Pace.steady(10, 5, 2, GAP).within(4, Duration.ofSeconds(1));
    assertEquals(3, claim(pace, NOW, 100).claimed().size());
    assertEquals(1, claim(pace, NOW.plusMillis(500), 100).claimed().size());
    Claims full = claim(pace, NOW.plusMillis(999), 100);
    assertEquals(List.of(), full.claimed());
    assertEquals(NOW.plusMillis(1000), full.wake());
    assertEquals(3, claim(pace, NOW.plusMillis(1000), 100).claimed().size());
    assertEquals(1, claim(pace, NOW.plusMillis(1500), 100).claimed().size());
  }

  @Test
  void aWindowHoldsForAnswersAndForClocksThatGoBack() {
    lessons(3);
    Pace pace = Pace.steady(10, 5, 2, GAP).within(4, Duration.ofSeconds(1));
    claim(pace, NOW, 100);
    Delivery one = Deliveries.answer(join(91), "a", NOW);
    Delivery two = Deliveries.answer(join(92), "b", NOW);
    plan(one, two);
    assertEquals(List.of(one), deliveries(answers(pace, NOW.plusMillis(300), one, two)));
    assertEquals(List.of(), answers(pace, NOW.minusSeconds(60), two).claimed());
    assertEquals(List.of(), answers(pace, NOW.plusMillis(999), two).claimed());
    assertEquals(List.of(two), deliveries(answers(pace, NOW.plusMillis(1000), two)));
  }

  @Test
  void aReplacementHasNoPlaceInAWindow() {
    lessons(2);
    Pace pace = Pace.steady(10, 5, 0, GAP).within(1, Duration.ofSeconds(1));
    assertEquals(1, claim(pace, NOW, 100).claimed().size());
    Delivery redraw = Deliveries.replacement(join(91), "a", NOW);
    plan(redraw);
    assertEquals(List.of(redraw), deliveries(answers(pace, NOW, redraw)));
  }

  @Test
  void aLongRestBringsNoMoreThanABurst() {
    lessons(10);
    claim(FIVE, NOW, 1);
    assertEquals(3, claim(FIVE, NOW.plus(Duration.ofHours(1)), 100).claimed().size());
  }

  @Test
  void aClockThatGoesBackBringsNoTokens() {
    lessons(10);
    claim(FIVE, NOW, 100);
    assertEquals(0, claim(FIVE, NOW.minusSeconds(60), 100).claimed().size());
    assertEquals(1, claim(FIVE, NOW.plusMillis(100), 100).claimed().size());
  }

  @Test
  void peopleWhoWaitForAnAnswerMayUseTheReserve() {
    lessons(10);
    claim(FIVE, NOW, 100);
    Delivery one = Deliveries.answer(join(91), "a", NOW);
    Delivery two = Deliveries.answer(join(92), "b", NOW);
    Delivery three = Deliveries.answer(join(93), "c", NOW);
    plan(one, two, three);
    assertEquals(List.of(one, two), deliveries(answers(FIVE, NOW, one, two, three)));
    assertEquals(List.of(three), deliveries(claim(FIVE, NOW.plusMillis(100), 100)));
  }

  @Test
  void aReplacementTakesNoToken() {
    lessons(3);
    claim(FIVE, NOW, 100);
    Delivery redraw = Deliveries.replacement(join(91), "a", NOW);
    plan(redraw);
    assertEquals(List.of(redraw), deliveries(claim(FIVE, NOW, 100)));
    Delivery one = Deliveries.answer(join(92), "b", NOW);
    Delivery two = Deliveries.answer(join(93), "c", NOW);
    plan(one, two);
    assertEquals(List.of(one, two), deliveries(claim(FIVE, NOW, 100)));
  }

  @Test
  void anAnswerAtAnAddressOfItsOwnTakesNoTokenButKeepsItsPlace() {
    lessons(3);
    claim(FIVE, NOW, 100);
    Learner ada = join(91);
    Delivery first = Deliveries.elsewhere(ada, "a", NOW);
    Delivery second = Deliveries.elsewhere(ada, "b", NOW);
    plan(first, second);
    Claims claims = answers(FIVE, NOW, first, second);
    assertEquals(List.of(first), deliveries(claims));
    send(claims, NOW);
    assertEquals(List.of(second), deliveries(answers(FIVE, NOW, second)));
    Delivery one = Deliveries.answer(join(92), "c", NOW);
    Delivery two = Deliveries.answer(join(93), "d", NOW);
    plan(one, two);
    assertEquals(List.of(one, two), deliveries(claim(FIVE, NOW, 100)));
  }

  @Test
  void anAccountRestsForItsGapAfterAPostAndOthersDoNotWaitForIt() {
    Learner ada = join(1);
    Delivery next = Deliveries.answer(ada, "two", NOW);
    plan(Deliveries.answer(ada, "one", NOW), next);
    send(claim(FIVE, NOW, 1), NOW);
    Delivery other = Deliveries.lesson(join(2), "three", NOW);
    plan(other);
    Claims claims = claim(FIVE, NOW, 100);
    assertEquals(List.of(other), deliveries(claims));
    assertEquals(NOW.plus(GAP), claims.wake());
    assertEquals(List.of(), answers(FIVE, NOW.plusMillis(999), next).claimed());
    assertEquals(List.of(next), deliveries(claim(FIVE, NOW.plus(GAP), 100)));
  }

  @Test
  void aReplacementNeitherWaitsForTheGapNorBeginsOne() {
    Learner ada = join(1);
    plan(Deliveries.answer(ada, "one", NOW));
    send(claim(FIVE, NOW, 1), NOW);
    Delivery redraw = Deliveries.replacement(ada, "two", NOW);
    plan(redraw);
    Claims claims = claim(FIVE, NOW, 1);
    assertEquals(List.of(redraw), deliveries(claims));
    send(claims, NOW.plus(GAP));
    Delivery next = Deliveries.answer(ada, "three", NOW);
    plan(next);
    assertEquals(List.of(next), deliveries(claim(FIVE, NOW.plus(GAP), 1)));
  }

  @Test
  void aPauseStopsTheWholeWorkspaceAndNoOther() {
    lessons(2);
    Learner teams = join(AccountId.of(Platform.TEAMS, "t", "p"));
    Instant over = NOW.plusSeconds(30);
    Claimed limited = claim(FREE, NOW, 1).claimed().getFirst();
    settle(limited, new Settlement.Again(over), NOW);
    Delivery redraw = Deliveries.replacement(join(91), "a", NOW);
    plan(redraw, Deliveries.lesson(teams, "b", NOW));
    Claims paused = claim(FREE, NOW.plusSeconds(29), 100);
    assertEquals(List.of(), paused.claimed());
    assertEquals(over, paused.wake());
    assertEquals(List.of(), answers(FREE, NOW.plusSeconds(29), redraw).claimed());
    assertEquals(2, claim(FREE, over, 100).claimed().size());
    assertEquals(1, claim(FREE, over.plusMillis(1), 100).claimed().size());
    Workspace elsewhere = teams.accounts().getFirst().id().workspace();
    assertEquals(1, claim(elsewhere, FREE, NOW, 100).claimed().size());
  }

  @Test
  void atTheEndOfALongPauseThereIsOneBeyondTheReserve() {
    lessons(10);
    Claimed limited = claim(FIVE, NOW, 1).claimed().getFirst();
    Instant over = NOW.plusSeconds(30);
    settle(limited, new Settlement.Limited(Duration.ofSeconds(30)), NOW);
    Claims first = claim(FIVE, over, 100);
    assertEquals(List.of(limited.delivery()), deliveries(first));
    assertEquals(over.plusMillis(100), first.wake());
    assertEquals(1, claim(FIVE, over.plusMillis(100), 100).claimed().size());
  }

  @Test
  void aShortPauseBringsNothingThatTheRateDoesNotBring() {
    for (int person = 1; person <= 9; person++)
      plan(Deliveries.answer(join(person), "answer " + person, NOW));
    List<Claimed> burst = claim(FIVE, NOW, 100).claimed();
    assertEquals(5, burst.size());
    settle(burst.getFirst(), new Settlement.Again(NOW.plusMillis(1)), NOW);
    assertEquals(List.of(), claim(FIVE, NOW.plusMillis(1), 100).claimed());
    assertEquals(1, claim(FIVE, NOW.plusMillis(100), 100).claimed().size());
  }

  @Test
  void aShorterPauseDoesNotEndALongerOne() {
    lessons(2);
    List<Claimed> claimed = claim(FREE, NOW, 2).claimed();
    settle(claimed.get(0), new Settlement.Again(NOW.plusSeconds(20)), NOW);
    settle(claimed.get(1), new Settlement.Again(NOW.plusSeconds(5)), NOW);
    assertEquals(NOW.plusSeconds(20), claim(NOW.plusSeconds(6)).wake());
  }

  private void lessons(int people) {
    for (int person = 1; person <= people; person++)
      plan(Deliveries.lesson(join(person), "lesson " + person, NOW));
  }
}
