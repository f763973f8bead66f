package dev.kindling.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.kindling.delivery.Claimed;
import dev.kindling.delivery.Delivery;
import dev.kindling.delivery.Heard;
import dev.kindling.delivery.Outbox.Asking;
import dev.kindling.delivery.Outbox.Claims;
import dev.kindling.delivery.Settlement;
import dev.kindling.delivery.Tempo;
import dev.kindling.learner.Learner;
import dev.kindling.platform.AccountId;
import dev.kindling.platform.Pace;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Refusal;
import dev.kindling.platform.Workspace;
import dev.kindling.testkit.records.Deliveries;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What {@link dev.kindling.delivery.Outbox} promises of what platforms say about their limits. */
public abstract class LimitHeardContract extends OutboxFixture {
  private static final Pace TEN = new Pace(10, 1, 100, 4, 1, Duration.ZERO);
  private static final Duration RETRY = Duration.ofSeconds(30);

  @Test
  void beforeTheFirstMessageNothingWasHeard() {
    plan(Deliveries.lesson(join(1), "one", NOW));
    Claims claims = claim(NOW);
    assertEquals(Heard.nothing(), claims.heard());
    assertNull(claims.tempo());
  }

  @Test
  void aRefusalPausesTheWholeWorkspaceAndNoOtherAndIsCounted() {
    lessons(2);
    Claimed refused = claim(FREE, NOW, 1).claimed().getFirst();
    settle(refused, new Settlement.Limited(RETRY), NOW.plusSeconds(1));
    Instant over = NOW.plusSeconds(31);
    Claims paused = claim(over.minusMillis(1));
    assertEquals(List.of(), paused.claimed());
    assertEquals(over, paused.wake());
    assertEquals(new Heard(0, 1, RETRY, NOW.plusSeconds(1)), paused.heard());
    assertEquals(List.of(), answers(FREE, NOW.plusSeconds(2), refused.delivery()).claimed());
    assertEquals(1, elsewhere(NOW.plusSeconds(2)).claimed().size());
    assertEquals(refused.delivery(), claim(over).claimed().getFirst().delivery());
  }

  @Test
  void whatAPlatformTookIsCountedButReplacementsAndWhatGoesElsewhereAreNot() {
    lessons(3);
    plan(Deliveries.replacement(join(9), "redraw", NOW));
    plan(Deliveries.elsewhere(join(10), "elsewhere", NOW));
    List<Claimed> claimed = claim(NOW).claimed();
    assertEquals(5, claimed.size());
    for (Claimed one : claimed) {
      Settlement end =
          switch (one.learner().number() % 3) {
            case 0 -> new Settlement.Failed(Refusal.BLOCKED, "");
            case 1 -> new Settlement.Uncertain("reset");
            default -> new Settlement.Sent("17.1");
          };
      settle(one, end, NOW);
    }
    assertEquals(new Heard(3, 0, Duration.ZERO, Instant.EPOCH), claim(NOW).heard());
  }

  @Test
  void whatWasNotWrittenGivesItsTokenBack() {
    lessons(9);
    List<Claimed> claimed = claim(TEN, NOW, 100).claimed();
    assertEquals(3, claimed.size());
    assertEquals(List.of(), claim(TEN, NOW, 100).claimed());
    settle(claimed.get(0), new Settlement.Untouched(), NOW);
    settle(claimed.get(1), new Settlement.Cancelled("left"), NOW);
    assertEquals(2, claim(TEN, NOW, 100).claimed().size());
    assertEquals(List.of(), claim(TEN, NOW, 100).claimed());
  }

  @Test
  void whatWasTriedInVainKeepsItsToken() {
    lessons(3);
    List<Claimed> claimed = claim(TEN, NOW, 100).claimed();
    settle(claimed.get(0), new Settlement.Again(null), NOW);
    assertEquals(List.of(), claim(TEN, NOW, 100).claimed());
  }

  @Test
  void untouchedComesBackToItsOldPlaceAndCountsForNothing() {
    lessons(2);
    Claimed first = claim(FREE, NOW, 1).claimed().getFirst();
    settle(first, new Settlement.Untouched(), NOW);
    Claims claims = claim(FREE, NOW, 1);
    assertEquals(first.delivery(), claims.claimed().getFirst().delivery());
    assertEquals(Heard.nothing(), claims.heard());
  }

  @Test
  void theTempoAskedWithIsKeptForTheNextServer() {
    lessons(1);
    Tempo tempo = Tempo.begin(TEN, new Heard(7, 1, RETRY, NOW), NOW.plusNanos(123_456_789));
    assertEquals(tempo, claim(tempo, NOW).tempo());
    assertEquals(tempo, claim(TEN, NOW, 100).tempo());
    assertNull(elsewhere(NOW).tempo());
  }

  @Test
  void theRateAskedWithIsWhatTheBucketRefillsWith() {
    lessons(20);
    assertEquals(3, claim(TEN, NOW, 100).claimed().size());
    Tempo slow = Tempo.begin(Pace.steady(2, 4, 1, Duration.ZERO), Heard.nothing(), NOW);
    Claims poor = claim(slow, NOW.plusMillis(400));
    assertEquals(List.of(), poor.claimed());
    assertEquals(NOW.plusMillis(500), poor.wake());
    assertEquals(1, claim(TEN, NOW.plusMillis(500), 100).claimed().size());
    Tempo fast = Tempo.begin(Pace.steady(100, 4, 1, Duration.ZERO), Heard.nothing(), NOW);
    assertEquals(2, claim(fast, NOW.plusMillis(520)).claimed().size());
  }

  @Test
  void answersAreHeldToTheSameRate() {
    Learner ada = join(98);
    lessons(9);
    Tempo slow = Tempo.begin(Pace.steady(2, 4, 1, Duration.ZERO), Heard.nothing(), NOW);
    claim(slow, NOW);
    Delivery one = Deliveries.answer(ada, "a", NOW);
    Delivery two = Deliveries.answer(join(99), "b", NOW);
    plan(one, two);
    assertEquals(List.of(one), deliveries(answers(TEN, NOW, one, two)));
    assertEquals(List.of(), answers(TEN, NOW.plusMillis(499), two).claimed());
    assertEquals(List.of(two), deliveries(answers(TEN, NOW.plusMillis(500), two)));
  }

  private Claims claim(Tempo tempo, Instant now) {
    return stores.outbox().claim(lease(), new Asking(SLACK, TEN, tempo, now, 100));
  }

  private Claims elsewhere(Instant now) {
    Workspace teams = new Workspace(Platform.TEAMS, "t");
    if (!stores.outbox().waiting(org).containsKey(teams))
      plan(Deliveries.lesson(join(AccountId.of(Platform.TEAMS, "t", "p")), "elsewhere", NOW));
    assertEquals(Map.of(teams, 1).get(teams), stores.outbox().waiting(org).get(teams));
    return claim(teams, FREE, now, 100);
  }

  private void lessons(int people) {
    for (int person = 1; person <= people; person++)
      plan(Deliveries.lesson(join(person), "lesson " + person, NOW));
  }
}
