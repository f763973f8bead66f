package dev.kindling.redis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.organisation.OrganisationId;
import dev.kindling.redis.client.Keys;
import dev.kindling.redis.client.Redis;
import dev.kindling.testkit.contract.RandomLife;
import dev.kindling.testkit.contract.RandomTurns;
import dev.kindling.testkit.records.Organisations;
import dev.kindling.testkit.redis.TestRedis;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Nothing is kept that the class comments don't list, and what is listed with a time has one. */
class KeysTest {
  private static final Set<String> FOR_GOOD =
      Set.of(
          "organisation",
          "numbers",
          "accounts",
          "learner",
          "due",
          "select",
          "sequence",
          "token",
          "limit",
          "campaigns",
          "campaign-numbers",
          "lease",
          "places",
          "resting");
  private static final Set<String> FOR_A_TIME =
      Set.of("turn", "counts", "delivery", "campaign", "history", "recent");

  private final OrganisationId org = Organisations.freshId();
  private final Redis redis = Redis.at(TestRedis.shared().address());

  @Test
  void afterTheLastDeliveryOnlyWhatIsListedIsLeftAndTimesAreSet() {
    RandomLife life = new RandomLife(RedisStores.shared(), org, 5);
    for (int step = 0; step < 300; step++) life.step();
    life.playToTheEnd();
    Set<String> kinds = new TreeSet<>();
    for (String key : keys()) kinds.add(check(key));
    assertTrue(kinds.containsAll(List.of("delivery", "campaign", "learner", "limit")), "" + kinds);
  }

  @Test
  void turnsAreForgottenAndRecordsAreNot() {
    RandomTurns turns = new RandomTurns(RedisStores.shared(), org, 5);
    for (int step = 0; step < 50; step++) turns.step();
    for (String key : keys()) if (isOf(key, "turn")) assertTrue(isAbout(Duration.ofHours(25), key));
    for (String key : keys())
      if (isOf(key, "counts")) assertTrue(isAbout(Duration.ofDays(400), key));
    for (String key : keys()) if (isOf(key, "learner")) assertEquals(-1, ttl(key));
  }

  private String check(String key) {
    String rest = key.substring(Keys.of(org).length() + 1);
    String last = rest.substring(rest.lastIndexOf(':') + 1);
    String kind = Set.of("history", "recent").contains(last) ? last : rest.split(":", 2)[0];
    boolean timed = ttl(key) > 0;
    assertTrue(timed ? FOR_A_TIME.contains(kind) : FOR_GOOD.contains(kind), key + " " + ttl(key));
    return kind;
  }

  private boolean isAbout(Duration kept, String key) {
    return Math.abs(kept.toSeconds() - ttl(key)) < 60;
  }

  private boolean isOf(String key, String kind) {
    return key.startsWith(Keys.of(org, kind) + ":");
  }

  private Set<String> keys() {
    return redis.ask(it -> it.keys(Keys.of(org).replace("{", "\\{") + ":*"));
  }

  private long ttl(String key) {
    return redis.ask(it -> it.ttl(key));
  }
}
