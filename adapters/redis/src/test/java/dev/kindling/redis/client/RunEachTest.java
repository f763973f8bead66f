package dev.kindling.redis.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.redis.client.Redis.Ask;
import dev.kindling.testkit.redis.TestRedis;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import redis.clients.jedis.UnifiedJedis;

class RunEachTest {
  private static final Script ECHO =
      Script.written(
          "if ARGV[1] == 'fail' then return redis.error_reply('no') end return {KEYS[1], ARGV[1]}");

  @Test
  void theRepliesAreInTheOrderOfTheAsks() {
    try (Redis redis = Redis.at(TestRedis.shared().address())) {
      redis.ask(UnifiedJedis::scriptFlush);
      List<Ask> asks = IntStream.range(0, 500).mapToObj(RunEachTest::ask).toList();
      List<Reply> replies = redis.runEach(asks);
      for (int i = 0; i < 500; i++) assertEquals("word " + i, replies.get(i).at(1).text());
    }
  }

  private static Ask ask(int number) {
    return new Ask(ECHO, "kindling:{" + number + "}", List.of("word " + number));
  }

  @Test
  void oneThatFailsLeavesTheOthersTheirReplies() {
    try (Redis redis = Redis.at(TestRedis.shared().address())) {
      List<Reply> replies =
          redis.runEach(List.of(ask(1), new Ask(ECHO, "kindling:{2}", List.of("fail")), ask(3)));
      assertTrue(replies.get(0).failure().isEmpty());
      assertThrows(StoreUnavailable.class, () -> replies.get(1).isNothing());
      assertEquals("word 3", replies.get(2).at(1).text());
    }
  }

  @Test
  void ifRedisIsGoneEveryReplySaysSo() {
    TestRedis gone = TestRedis.start();
    gone.close();
    try (Redis redis = Redis.at(gone.address())) {
      List<Reply> replies = redis.runEach(List.of(ask(1), ask(2)));
      assertTrue(replies.stream().allMatch(one -> one.failure().isPresent()));
    }
  }
}
