package dev.kindling.redis;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.redis.client.Redis;
import dev.kindling.redis.client.StoreUnavailable;
import dev.kindling.redis.directory.RedisBell;
import dev.kindling.testkit.redis.TestRedis;
import java.net.URI;
import org.junit.jupiter.api.Test;

class RedisBellTest {
  private final RedisBell here = new RedisBell(Redis.at(TestRedis.shared().address()));
  private final RedisBell elsewhere = new RedisBell(Redis.at(TestRedis.shared().address()));

  @Test
  void whatIsRungHereIsHeardElsewhere() {
    long before = elsewhere.rings();
    assertEquals(before, elsewhere.rings());
    here.ring();
    assertTrue(elsewhere.rings() > before);
  }

  @Test
  void whereRedisIsAwayRingingThrowsNothingAndListeningDoes() {
    RedisBell nowhere = new RedisBell(Redis.at(URI.create("redis://127.0.0.1:1")));
    assertDoesNotThrow(nowhere::ring);
    assertThrows(StoreUnavailable.class, nowhere::rings);
  }
}
