package dev.kindling.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.delivery.Claimed;
import dev.kindling.delivery.Delivery;
import dev.kindling.delivery.Doubt;
import dev.kindling.delivery.Doubts.Taken;
import dev.kindling.delivery.Resolution;
import dev.kindling.delivery.Settlement;
import dev.kindling.learner.Learner;
import dev.kindling.platform.AccountId;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Workspace;
import dev.kindling.testkit.records.Deliveries;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What {@link dev.kindling.delivery.Doubts} promises. */
public abstract class DoubtsContract extends DoubtsFixture {
  private static final Workspace TEAMS = new Workspace(Platform.TEAMS, "t");

  @Test
  void whereNothingIsInDoubtNothingIsHandedOut() {
    assertEquals(Set.of(), stores.doubts().doubtful(lease()));
    assertEquals(new Taken(List.of(), Instant.MAX), take(NOW));
  }

  @Test
  void aPostOfUncertainFateIsHandedOutWithItsClaim() {
    Learner ada = join(1);
    Claimed claimed = uncertain(Deliveries.lesson(ada, "one", NOW));
    commit(ada.withName("Ada L."));
    assertEquals(Set.of(SLACK), stores.doubts().doubtful(lease()));
    Doubt doubt = doubt(NOW);
    assertEquals(claimed.delivery(), doubt.delivery());
    assertEquals("Ada L.", doubt.learner().name());
    assertEquals(claimed.token(), doubt.token());
    assertEquals(claimed.deadline(), doubt.deadline());
  }

  @Test
  void anAbandonedPostIsInDoubtToo() {
    Delivery lesson = Deliveries.lesson(join(1), "one", NOW);
    plan(lesson);
    Claimed claimed = claim(NOW).claimed().getFirst();
    stores.outbox().abandon(lease(), claimed.deadline());
    assertEquals(
        new Doubt(lesson, claimed.learner(), claimed.token(), claimed.deadline()),
        doubt(claimed.deadline()));
  }

  @Test
  void whatIsHandedOutComesAgainOnlyAfterAWhile() {
    uncertain(Deliveries.lesson(join(1), "one", NOW));
    doubt(NOW);
    Taken meanwhile = take(NOW.plusSeconds(29));
    assertEquals(new Taken(List.of(), NOW.plusSeconds(30)), meanwhile);
    assertEquals(1, take(NOW.plusSeconds(30)).doubts().size());
  }

  @Test
  void whatArrivedIsSettledForGood() {
    uncertain(Deliveries.lesson(join(1), "one", NOW));
    Doubt doubt = doubt(NOW);
    assertTrue(resolve(doubt, new Resolution.Arrived("17.1"), NOW));
    assertFalse(resolve(doubt, new Resolution.Arrived("17.1"), NOW));
    assertFalse(resolve(doubt, new Resolution.Missing(doubt.certainFrom()), doubt.certainFrom()));
    assertEquals(Set.of(), stores.doubts().doubtful(lease()));
    assertEquals(List.of(), claim(doubt.certainFrom()).claimed());
  }

  @Test
  void whatIsMissingTooEarlyIsLookedForAgainOnceItIsCertain() {
    uncertain(Deliveries.lesson(join(1), "one", NOW));
    Doubt doubt = doubt(NOW);
    Instant certain = NOW.plusSeconds(90);
    assertEquals(certain, doubt.certainFrom());
    assertTrue(resolve(doubt, new Resolution.Missing(certain.minusMillis(1)), certain));
    assertEquals(List.of(), claim(certain).claimed());
    assertEquals(new Taken(List.of(), certain), take(certain.minusMillis(1)));
    assertEquals(doubt, doubt(certain));
  }

  @Test
  void whatIsMissingForCertainIsSentAgainInItsOldPlace() {
    Learner ada = join(1);
    Delivery first = Deliveries.lesson(ada, "one", NOW);
    Doubt doubt = doubtAbout(first);
    Delivery second = Deliveries.lesson(ada, "two", NOW);
    plan(second);
    Instant certain = doubt.certainFrom();
    assertTrue(resolve(doubt, new Resolution.Missing(certain), certain));
    assertEquals(Map.of(SLACK, 2), stores.outbox().waiting(org));
    assertEquals(Set.of(), stores.doubts().doubtful(lease()));
    Claimed again = claim(certain).claimed().getFirst();
    assertEquals(first, again.delivery());
    assertTrue(again.token() > doubt.token());
    assertTrue(settle(again, new Settlement.Sent("17.1"), certain));
    assertEquals(List.of(second), deliveries(claim(certain)));
  }

  @Test
  void whatIsMissingButExpiredIsNotSentAgain() {
    Instant soon = NOW.plusSeconds(60);
    Doubt doubt = doubtAbout(Deliveries.expiring(Deliveries.lesson(join(1), "one", NOW), soon));
    Instant certain = doubt.certainFrom();
    assertTrue(resolve(doubt, new Resolution.Missing(certain), certain));
    assertEquals(Map.of(), stores.outbox().waiting(org));
    assertEquals(List.of(), claim(certain).claimed());
  }

  @Test
  void whatAnOlderAttemptShowedChangesNothing() {
    Doubt old = doubtAbout(Deliveries.lesson(join(1), "one", NOW));
    Instant certain = old.certainFrom();
    resolve(old, new Resolution.Missing(certain), certain);
    Claimed again = claim(certain).claimed().getFirst();
    assertFalse(resolve(old, new Resolution.Arrived("17.1"), certain));
    settle(again, new Settlement.Uncertain("reset"), certain);
    assertFalse(resolve(old, new Resolution.Missing(certain), certain.plusSeconds(1)));
    assertFalse(resolve(old, new Resolution.Never(), certain));
    assertEquals(again.token(), doubt(certain).token());
  }

  @Test
  void whatNobodyCanLookUpStaysUncertainAndIsNotHandedOutAgain() {
    Doubt doubt = doubtAbout(Deliveries.lesson(join(1), "one", NOW));
    assertTrue(resolve(doubt, new Resolution.Never(), NOW));
    assertEquals(Set.of(), stores.doubts().doubtful(lease()));
    assertEquals(new Taken(List.of(), Instant.MAX), take(NOW.plus(Duration.ofDays(1))));
    assertEquals(List.of(), claim(doubt.certainFrom()).claimed());
  }

  @Test
  void aLimitStopsLookingInThatWorkspaceAndNowhereElse() {
    uncertain(Deliveries.lesson(join(2), "two", NOW));
    Doubt doubt = doubtAbout(Deliveries.lesson(join(1), "one", NOW));
    Learner teams = join(AccountId.of(Platform.TEAMS, "t", "p"));
    plan(Deliveries.lesson(teams, "three", NOW));
    Claimed elsewhere = claim(TEAMS, FREE, NOW, 1).claimed().getFirst();
    settle(elsewhere, new Settlement.Uncertain("reset"), NOW);
    resolve(doubt, new Resolution.NotNow(Duration.ofMinutes(2)), NOW);
    assertEquals(new Taken(List.of(), NOW.plusSeconds(120)), take(NOW.plusSeconds(119)));
    assertEquals(2, take(NOW.plusSeconds(120)).doubts().size());
    assertEquals(Set.of(SLACK, TEAMS), stores.doubts().doubtful(lease()));
    assertEquals(1, stores.doubts().take(lease(), TEAMS, 60, NOW, 9).doubts().size());
  }

  @Test
  void noMoreAreHandedOutThanThePlatformTakesAMinute() {
    for (int person = 1; person <= 9; person++)
      uncertain(Deliveries.lesson(join(person), "lesson " + person, NOW));
    Taken first = stores.doubts().take(lease(), SLACK, 6, NOW, 100);
    assertEquals(5, first.doubts().size());
    assertEquals(NOW.plusSeconds(10), first.wake());
    assertEquals(0, stores.doubts().take(lease(), SLACK, 6, NOW.plusSeconds(9), 9).doubts().size());
    assertEquals(
        1, stores.doubts().take(lease(), SLACK, 6, NOW.plusSeconds(10), 9).doubts().size());
  }

  @Test
  void noMoreAreHandedOutThanAskedFor() {
    for (int person = 1; person <= 3; person++)
      uncertain(Deliveries.lesson(join(person), "lesson " + person, NOW));
    Taken first = stores.doubts().take(lease(), SLACK, 60, NOW, 2);
    assertEquals(2, first.doubts().size());
    assertEquals(NOW, first.wake());
    assertEquals(1, take(NOW).doubts().size());
  }
}
