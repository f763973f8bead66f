package dev.kindling.redis.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.redis.client.Redis.Ask;
import dev.kindling.testkit.redis.TestSentinel;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import redis.clients.jedis.UnifiedJedis;

/** The only replica is frozen: it keeps its connection and confirms nothing. */
@Timeout(60)
class WaitForReplicasTest {
  private static final TestSentinel SERVERS = TestSentinel.start();
  private static final Redis WAITING = redis(1);
  private static final Redis NOT_WAITING = redis(0);
  private static final Script WRITE =
      Script.written("return redis.call('SET', KEYS[1], ARGV[1], 'NX') and 'new' or 'known'");
  private static final Script READ = Script.written("return redis.call('GET', KEYS[1])").readOnly();

  private static Redis redis(int replicas) {
    return Redis.at(RedisAddress.parse(SERVERS.address().toString()), replicas);
  }

  @BeforeEach
  void freeze() {
    NOT_WAITING.ask(UnifiedJedis::flushAll);
    SERVERS.replica().freeze();
  }

  @AfterEach
  void thaw() {
    SERVERS.replica().thaw();
  }

  @AfterAll
  static void stop() {
    WAITING.close();
    NOT_WAITING.close();
    SERVERS.close();
  }

  @Test
  void aWriteThatNoReplicaHasIsNotAcknowledged() {
    StoreUnavailable lonely =
        assertThrows(StoreUnavailable.class, () -> WAITING.run(WRITE, "key", "one"));
    assertTrue(lonely.getMessage().contains("nothing is lost by asking again"));
    assertEquals("one", NOT_WAITING.run(READ, "key").text());
  }

  @Test
  void norIsTheNewsThatItWasDoneBefore() {
    assertThrows(StoreUnavailable.class, () -> WAITING.run(WRITE, "key", "one"));
    try (Redis other = redis(1)) {
      assertThrows(StoreUnavailable.class, () -> other.run(WRITE, "key", "one"));
      SERVERS.replica().thaw();
      assertEquals("known", eventually(() -> other.run(WRITE, "key", "one")).text());
    }
  }

  @Test
  void norAreManyAtOnce() {
    List<Ask> asks = Stream.of("a", "b").map(key -> new Ask(WRITE, key, List.of("one"))).toList();
    List<Reply> replies = WAITING.runEach(asks);
    assertTrue(replies.stream().allMatch(one -> one.failure().isPresent()));
    SERVERS.replica().thaw();
    Reply last = eventually(() -> new Reply(WAITING.runEach(asks).getLast().text()));
    assertEquals("known", last.text());
  }

  @Test
  void norIsASingleCommandThatWrites() {
    assertThrows(StoreUnavailable.class, () -> WAITING.ask(it -> it.sadd("key", "one")));
  }

  @Test
  void readingWaitsForNobody() {
    assertThrows(StoreUnavailable.class, () -> WAITING.run(WRITE, "key", "one"));
    assertEquals("one", WAITING.run(READ, "key").text());
    assertEquals("one", WAITING.ask(it -> it.get("key")));
    assertEquals(
        "one", WAITING.runEach(List.of(new Ask(READ, "key", List.of()))).getFirst().text());
  }

  @Test
  void whoDoesNotAskForReplicasDoesNotWait() {
    assertEquals("new", NOT_WAITING.run(WRITE, "key", "one").text());
  }

  /** What was frozen confirms again in its own time. */
  private static Reply eventually(Supplier<Reply> asking) {
    while (true) {
      try {
        return asking.get();
      } catch (StoreUnavailable e) {
        Thread.onSpinWait(); // each try waits for replicas by itself
      }
    }
  }
}
