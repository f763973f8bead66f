package dev.kindling.delivery;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.message.Message;
import dev.kindling.platform.AccountId;
import dev.kindling.platform.Platform;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What a workspace's limit doesn't count. */
class BesideTheLimitTest {
  private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

  @Test
  void anAnswerAtAnAddressThatCameWithAClickInSlackIsNotCounted() {
    assertTrue(delivery(Platform.SLACK, new Way.Post("https://hooks/1")).isBesideTheLimit());
    assertFalse(delivery(Platform.SLACK, new Way.Post(null)).isBesideTheLimit());
  }

  @Test
  void inTeamsEveryMessageCountsWhereverItGoes() {
    assertFalse(delivery(Platform.TEAMS, new Way.Post("19:room")).isBesideTheLimit());
    assertFalse(delivery(Platform.TEAMS, new Way.Post(null)).isBesideTheLimit());
  }

  private static Delivery delivery(Platform platform, Way way) {
    return new Delivery(
        DeliveryId.of("test", 0),
        1,
        AccountId.of(platform, "w", "p"),
        way,
        Priority.ANSWER,
        new Recipe.Words(Message.of("en-GB", "Hello")),
        NOW,
        NOW.plusSeconds(60));
  }
}
