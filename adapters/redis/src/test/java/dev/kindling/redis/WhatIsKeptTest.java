package dev.kindling.redis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.campaign.Audience;
import dev.kindling.campaign.Campaign;
import dev.kindling.campaign.CampaignId;
import dev.kindling.conversation.Outcome;
import dev.kindling.conversation.Records.Change;
import dev.kindling.conversation.Records.Committed;
import dev.kindling.conversation.Records.Kept;
import dev.kindling.delivery.Claimed;
import dev.kindling.delivery.Delivery;
import dev.kindling.delivery.Doubt;
import dev.kindling.delivery.Doubts.Taken;
import dev.kindling.delivery.Resolution;
import dev.kindling.delivery.Settlement;
import dev.kindling.insight.Counters;
import dev.kindling.learner.Learner;
import dev.kindling.platform.Refusal;
import dev.kindling.redis.client.Keys;
import dev.kindling.redis.client.Redis;
import dev.kindling.testkit.contract.CampaignFixture;
import dev.kindling.testkit.contract.Stores;
import dev.kindling.testkit.records.Deliveries;
import dev.kindling.testkit.records.Learners;
import dev.kindling.testkit.redis.TestRedis;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What somebody with only redis-cli finds. */
class WhatIsKeptTest extends CampaignFixture {
  private final Redis redis = Redis.at(TestRedis.shared().address());

  @Override
  protected Stores open() {
    return RedisStores.shared();
  }

  @Test
  void countsAreAddedUpForTheLearnersOwnDay() {
    Learner ada = Learners.number(1);
    Learner auckland = ada.with(ada.preferences().withZone(ZoneId.of("Pacific/Auckland")));
    Instant evening = Instant.parse("2026-03-02T20:00:00Z");
    count(ada, evening);
    count(ada, evening);
    count(auckland, evening);
    assertEquals(Map.of("turn:slack", "2", "lesson", "2"), counts("2026-03-02"));
    assertEquals(Map.of("turn:slack", "1", "lesson", "1"), counts("2026-03-03"));
  }

  private void count(Learner learner, Instant now) {
    Counters counters = Counters.none().plus("turn:slack").plus("lesson");
    Kept before = stores.records().find(org, learner.number()).orElse(null);
    Change change = new Change(null, before, new Outcome(learner, List.of(), counters), now);
    assertEquals(Committed.DONE, stores.records().commit(org, change));
  }

  private Map<String, String> counts(String day) {
    return redis.ask(it -> it.hgetAll(Keys.of(org, "counts", day)));
  }

  @Test
  void aSettledDeliveryLeavesALineInItsLearnersHistory() {
    Learner ada = join(1);
    Delivery lesson = Deliveries.lesson(ada, "one", NOW);
    plan(lesson);
    send(claim(NOW), NOW);
    assertEquals(Map.of(), kept(lesson));
    String line = "sent|" + NOW.getEpochSecond() + "|17.1";
    assertEquals(Map.of(lesson.id().value(), line), history(ada));
    assertTrue(isAbout(Duration.ofDays(90), ttl(historyKey(ada))));
  }

  @Test
  void aHistoryHoldsTheNewestFortyAndNoAnswers() {
    Learner ada = join(1);
    List<Delivery> lessons =
        IntStream.range(0, 45).mapToObj(i -> Deliveries.lesson(ada, "lesson " + i, NOW)).toList();
    for (Delivery lesson : lessons) {
      plan(Deliveries.answer(ada, "answer to " + lesson.id(), NOW), lesson);
      send(claim(NOW), NOW);
      send(claim(NOW), NOW);
    }
    Set<String> newest =
        lessons.subList(5, 45).stream().map(it -> it.id().value()).collect(Collectors.toSet());
    assertEquals(newest, history(ada).keySet());
  }

  @Test
  void whatIsUncertainIsKeptWholeUntilItIsKnown() {
    Learner ada = join(1);
    Delivery lesson = Deliveries.lesson(ada, "one", NOW);
    plan(lesson);
    Claimed claimed = claim(NOW).claimed().getFirst();
    settle(claimed, new Settlement.Uncertain("reset"), NOW);
    Map<String, String> kept = kept(lesson);
    assertEquals("uncertain", kept.get("state"));
    assertEquals("reset", kept.get("reason"));
    assertEquals(NOW.toEpochMilli() + "", kept.get("settled"));
    assertTrue(isAbout(Duration.ofDays(90), ttl(lesson)));
    Doubt doubt = stores.doubts().take(lease(), SLACK, 60, NOW, 1).doubts().getFirst();
    stores.doubts().resolve(lease(), doubt, new Resolution.Arrived("17.2"), NOW);
    assertEquals(Map.of(), kept(lesson));
    assertEquals(1, history(ada).size());
  }

  @Test
  void aDoubtAboutSomebodyWhoWasErasedIsLeftOutForGood() {
    Learner ada = join(1);
    Delivery lesson = Deliveries.lesson(ada, "one", NOW);
    plan(lesson);
    settle(claim(NOW).claimed().getFirst(), new Settlement.Uncertain("reset"), NOW);
    redis.ask(it -> it.del(Keys.of(org, "learner", ada.number() + "")));
    Taken none = stores.doubts().take(lease(), SLACK, 60, NOW, 9);
    assertEquals(new Taken(List.of(), Instant.MAX), none);
    assertEquals(Set.of(), stores.doubts().doubtful(lease()));
    assertEquals("uncertain", kept(lesson).get("state"));
  }

  @Test
  void whatWaitsForSomebodyWhoWasErasedIsCancelled() {
    Learner ada = join(1);
    plan(Deliveries.lesson(ada, "one", NOW));
    redis.ask(it -> it.del(Keys.of(org, "learner", ada.number() + "")));
    assertEquals(List.of(), claim(NOW).claimed());
    assertEquals(Map.of(), stores.outbox().waiting(org));
  }

  @Test
  void aCampaignFromBeforeThereWerePausesCanBeRead() {
    join(1);
    Campaign campaign = launch(new Audience.Everyone());
    redis.ask(it -> it.hdel(Keys.of(org, "campaign", campaign.id().value()), "paused"));
    assertEquals(List.of(campaign), stores.campaigns().newest(org));
    assertEquals(Optional.of(campaign), stores.campaigns().find(org, campaign.id()));
    stores.campaignOutbox().pause(org, campaign.id());
    assertEquals(List.of(), stores.campaigns().planning(org));
  }

  @Test
  void aLongMessageIdIsLeftOutOfTheHistory() {
    Learner ada = join(1);
    Delivery lesson = Deliveries.lesson(ada, "one", NOW);
    plan(lesson);
    settle(claim(NOW).claimed().getFirst(), new Settlement.Sent("x".repeat(200)), NOW);
    String line = "sent|" + NOW.getEpochSecond() + "|";
    assertEquals(Map.of(lesson.id().value(), line), history(ada));
  }

  private Map<String, String> history(Learner learner) {
    return redis.ask(it -> it.hgetAll(historyKey(learner)));
  }

  private String historyKey(Learner learner) {
    return Keys.of(org, "learner", learner.number() + "", "history");
  }

  private Map<String, String> kept(Delivery delivery) {
    return redis.ask(it -> it.hgetAll(key(delivery)));
  }

  private long ttl(Delivery delivery) {
    return ttl(key(delivery));
  }

  private long ttl(String key) {
    return redis.ask(it -> it.ttl(key));
  }

  private static boolean isAbout(Duration kept, long seconds) {
    return Math.abs(kept.toSeconds() - seconds) < 60;
  }

  private String key(Delivery delivery) {
    return Keys.of(org, "delivery", delivery.id().value());
  }

  @Test
  void anAnswerIsKeptWholeForADayAsItsTurnMayComeAgain() {
    Delivery answer = Deliveries.answer(join(1), "one", NOW);
    plan(answer);
    assertEquals(-1, ttl(answer));
    send(claim(NOW), NOW);
    assertEquals("sent", kept(answer).get("state"));
    assertTrue(isAbout(Duration.ofHours(25), ttl(answer)));
  }

  @Test
  void aPersonOfACampaignTakesAtMostSixtyFourBytes() {
    CampaignId id = stores.campaigns().nextId(org);
    for (int person = 1; person <= 3; person++) plan(Deliveries.campaign(join(person), id, NOW));
    List<Claimed> claimed = claim(NOW).claimed();
    settle(claimed.get(0), new Settlement.Sent("1772442000.123459"), NOW);
    settle(claimed.get(1), new Settlement.Sent("x".repeat(200)), NOW);
    settle(claimed.get(2), new Settlement.Failed(Refusal.NOT_ALLOWED, "y".repeat(200)), NOW);
    Map<String, String> people =
        redis.ask(it -> it.hgetAll(Keys.of(org, "campaign", id.value(), "people")));
    assertEquals("sent||1772442000.123459", people.get(claimed.getFirst().learner().number() + ""));
    assertEquals(3, people.size());
    people.values().forEach(entry -> assertTrue(entry.length() <= 64, entry));
  }
}
