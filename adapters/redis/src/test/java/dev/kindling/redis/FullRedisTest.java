package dev.kindling.redis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.campaign.Audience;
import dev.kindling.campaign.Campaign;
import dev.kindling.campaign.CampaignId;
import dev.kindling.campaign.Part;
import dev.kindling.campaign.Receipt;
import dev.kindling.conversation.Outcome;
import dev.kindling.conversation.Records.Change;
import dev.kindling.conversation.Records.Kept;
import dev.kindling.delivery.CampaignOutbox.Again;
import dev.kindling.delivery.Claimed;
import dev.kindling.delivery.Delivery;
import dev.kindling.delivery.Doubt;
import dev.kindling.delivery.Heard;
import dev.kindling.delivery.Outbox.Asking;
import dev.kindling.delivery.Resolution;
import dev.kindling.delivery.Settlement;
import dev.kindling.delivery.Tempo;
import dev.kindling.insight.Counters;
import dev.kindling.learner.Learner;
import dev.kindling.organisation.Lease;
import dev.kindling.platform.Vault;
import dev.kindling.redis.client.Redis;
import dev.kindling.redis.client.StoreUnavailable;
import dev.kindling.testkit.contract.DoubtsFixture;
import dev.kindling.testkit.contract.Stores;
import dev.kindling.testkit.records.Deliveries;
import dev.kindling.testkit.redis.TestRedis;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A full Redis takes nothing new, whole or in part, but goes on sending what it has. */
class FullRedisTest extends DoubtsFixture {
  private static final TestRedis SERVER = TestRedis.start();
  private static final RedisStore STORE = RedisStore.at(SERVER.address());
  private static final Redis REDIS = Redis.at(SERVER.address());

  @Override
  protected Stores open() {
    return RedisStores.of(STORE);
  }

  @AfterEach
  void makeRoom() {
    maxmemory("0");
  }

  @AfterAll
  static void stop() {
    REDIS.close();
    STORE.close();
    SERVER.close();
  }

  @Test
  void aCommitIsRefusedWithAClearReasonAndChangesNothing() {
    Learner ada = join(1);
    Kept before = kept(ada.number());
    maxmemory("1");
    Delivery lesson = Deliveries.lesson(ada, "one", NOW);
    StoreUnavailable full =
        assertThrows(StoreUnavailable.class, () -> commit(ada.withName("new"), lesson));
    assertTrue(full.getMessage().contains("full"), full.getMessage());
    assertEquals(before, kept(ada.number()));
    assertEquals(Map.of(), stores.outbox().waiting(org));
  }

  @Test
  void sendingGoesOn() {
    Learner ada = join(1);
    plan(Deliveries.answer(ada, "one", NOW), Deliveries.answer(ada, "two", NOW));
    plan(Deliveries.answer(join(2), "three", NOW), Deliveries.lesson(join(3), "four", NOW));
    maxmemory("1");
    List<Claimed> claimed = claim(NOW).claimed();
    assertEquals(3, claimed.size());
    assertTrue(settle(claimed.get(0), new Settlement.Sent("17.1"), NOW));
    assertTrue(settle(claimed.get(1), new Settlement.Again(NOW.plusSeconds(1)), NOW));
    assertEquals(1, stores.outbox().abandon(lease(), NOW.plusSeconds(30)));
    assertEquals(2, claim(NOW.plusSeconds(31)).claimed().size());
  }

  @Test
  void aTokenThatReplacesAnotherIsKeptButNobodyIsLetToFetchOne() {
    Vault vault = STORE.vault();
    vault.put("full", "before", Vault.NONE);
    maxmemory("1");
    assertThrows(
        StoreUnavailable.class, () -> vault.lock("full", "one", NOW, Duration.ofSeconds(30)));
    assertTrue(vault.put("full", "after", vault.find("full").orElseThrow().version()));
    assertEquals("after", vault.find("full").orElseThrow().value());
  }

  @Test
  void manyCommitsAreRefusedTogetherAndChangeNothing() {
    Learner ada = join(1);
    Learner grace = join(2);
    List<Change> changes = List.of(change(ada), change(grace));
    lease();
    maxmemory("1");
    assertThrows(StoreUnavailable.class, () -> stores.records().commitAll(lease(), changes));
    assertEquals(ada, kept(ada.number()).learner());
    assertEquals(grace, kept(grace.number()).learner());
    assertEquals(Map.of(), stores.outbox().waiting(org));
  }

  private Change change(Learner learner) {
    List<Delivery> lesson = List.of(Deliveries.lesson(learner, "one", NOW));
    Outcome outcome = new Outcome(learner.withName("new"), lesson, Counters.none());
    return new Change(null, kept(learner.number()), outcome, NOW);
  }

  @Test
  void noCampaignIsLaunchedOrPlannedFurther() {
    List<Learner> people = people(3);
    Campaign campaign = begun(people, 1);
    List<Part> parts = parts(campaign);
    maxmemory("1");
    int to = people.getLast().number();
    assertThrows(
        StoreUnavailable.class, () -> plan(campaign, people.getFirst().number(), to, List.of(), 2));
    CampaignId next = new CampaignId("c999");
    Campaign another = campaign(next, new Audience.Everyone());
    assertThrows(StoreUnavailable.class, () -> stores.campaigns().launch(org, another));
    assertEquals(parts, parts(campaign));
    assertEquals(new Receipt(3, 0, 1, 0, 0, 0, 0, 0, 0), receipt(campaign));
    assertEquals(List.of(campaign), stores.campaigns().planning(org));
  }

  @Test
  void nothingIsSentAgain() {
    Campaign campaign = planned(1, 0);
    Claimed claimed = claim(NOW).claimed().getFirst();
    settle(claimed, new Settlement.Uncertain("reset"), NOW);
    Delivery newer = Deliveries.campaign(claimed.learner(), campaign.id(), "again", NOW);
    List<Again> again = List.of(new Again(claimed.delivery().id(), newer));
    maxmemory("1");
    assertThrows(
        StoreUnavailable.class, () -> stores.campaignOutbox().sendAgain(org, campaign.id(), again));
    assertEquals(1, receipt(campaign).uncertain());
    assertEquals(Map.of(), stores.outbox().waiting(org));
  }

  @Test
  void doubtsAreLookedUpAndResolved() {
    Campaign campaign = planned(3, 0);
    for (Claimed one : claim(NOW).claimed()) settle(one, new Settlement.Uncertain("reset"), NOW);
    maxmemory("1");
    List<Doubt> doubts = take(NOW).doubts();
    Instant certain = doubts.getFirst().certainFrom();
    assertTrue(resolve(doubts.get(0), new Resolution.Arrived("17.1"), certain));
    assertTrue(resolve(doubts.get(1), new Resolution.Missing(certain), certain));
    assertTrue(resolve(doubts.get(2), new Resolution.NotNow(Duration.ofSeconds(9)), certain));
    assertEquals(new Receipt(3, 0, 1, 0, 1, 1, 0, 0, 0), receipt(campaign));
    assertEquals(1, claim(certain).claimed().size());
  }

  @Test
  void aTempoIsKept() {
    plan(Deliveries.lesson(join(1), "one", NOW));
    lease();
    maxmemory("1");
    Tempo tempo = Tempo.begin(FREE, Heard.nothing(), NOW);
    Asking asking = new Asking(SLACK, FREE, tempo, NOW, 9);
    assertEquals(tempo, stores.outbox().claim(lease(), asking).tempo());
  }

  @Test
  void leasesAreTakenRenewedAndGivenBack() {
    maxmemory("1");
    assertTrue(stores.leases().alive("one", NOW).contains("one"));
    Lease first = stores.look("one", org, NOW).lease();
    assertEquals(first, stores.look("one", org, NOW.plusSeconds(5)).lease());
    stores.leases().release("one", List.of(first));
    assertTrue(stores.look("other", org, NOW).lease().fence() > first.fence());
    stores.leases().leave("one");
    assertEquals(Set.of("other"), stores.leases().alive("other", NOW));
  }

  @Test
  void anAdminCanStillHoldStopAndSilence() {
    Campaign campaign = planned(2, 0);
    Campaign other = launch(new Audience.Everyone());
    maxmemory("1");
    stores.campaignOutbox().pause(org, campaign.id());
    assertEquals(List.of(), claim(NOW).claimed());
    stores.campaignOutbox().resume(org, campaign.id());
    assertEquals(1, claim(FREE, NOW, 1).claimed().size());
    assertEquals(0, stores.campaignOutbox().cancel(org, other.id(), NOW));
    assertEquals(2, receipt(other).cancelled());
    stores.organisations().hush(org, true);
    assertEquals(List.of(), claim(NOW).claimed());
    stores.organisations().hush(org, false);
    assertEquals(new Receipt(2, 0, 0, 1, 0, 0, 0, 0, 1), receipt(campaign));
  }

  @Test
  void anOrganisationCanBeTakenAwayToMakeRoom() {
    plan(Deliveries.lesson(join(1), "one", NOW));
    maxmemory("1");
    for (int again = 0; again < 2; again++) stores.removals().begin(org);
    assertTrue(stores.removals().sweep(org, _ -> {}) > 0);
    assertEquals(0, stores.removals().sweep(org, _ -> {}));
    assertEquals(Set.of(), stores.removals().leaving());
  }

  private static void maxmemory(String bytes) {
    REDIS.ask(it -> it.configSet("maxmemory", bytes));
  }
}
