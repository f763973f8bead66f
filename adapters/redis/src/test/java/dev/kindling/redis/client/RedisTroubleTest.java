package dev.kindling.redis.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.redis.RedisStore;
import dev.kindling.testkit.redis.TestRedis;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import redis.clients.jedis.UnifiedJedis;

class RedisTroubleTest {
  private static final Script TWO = new Script("return {KEYS[1], ARGV[1], false, 7}", "unknown");

  @Test
  void aRedisThatIsNotThereIsSaidInOneSentence() {
    TestRedis gone = TestRedis.start();
    gone.close();
    try (RedisStore store = RedisStore.at(gone.address())) {
      assertEquals("Redis does not answer", store.health().trouble().orElseThrow());
      assertThrows(StoreUnavailable.class, () -> store.organisations().all());
    }
  }

  @Test
  void aRedisThatNeverAnswersIsGivenUp() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Redis redis = at(silent.getLocalPort())) {
      assertThrows(StoreUnavailable.class, () -> redis.ask(UnifiedJedis::ping));
    }
  }

  private static Redis at(int port) {
    return Redis.at(URI.create("redis://127.0.0.1:" + port), Duration.ofMillis(100));
  }

  @Test
  void aRedisThatCutsItsConnectionsIsUsedAgain() throws IOException {
    try (TestRedis real = TestRedis.start();
        RedisStore store = RedisStore.at(real.address())) {
      assertTrue(store.health().trouble().isEmpty());
      cutConnections(real.address().getPort());
      store.health().trouble();
      assertTrue(store.health().trouble().isEmpty());
    }
  }

  private static void cutConnections(int port) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      byte[] kill = "CLIENT KILL TYPE normal\r\n".getBytes(StandardCharsets.US_ASCII);
      socket.getOutputStream().write(kill);
      assertEquals(':', socket.getInputStream().read());
    }
  }

  @Test
  void aWrongPasswordIsTroubleAndTheRightOneIsNot() {
    try (TestRedis real = TestRedis.start("--requirepass", "s3cret");
        RedisStore without = RedisStore.at(real.address());
        RedisStore with = RedisStore.at(withPassword(real.address()))) {
      String trouble = without.health().trouble().orElseThrow();
      assertFalse(trouble.contains("s3cret"));
      assertTrue(with.health().trouble().isEmpty());
    }
  }

  private static URI withPassword(URI address) {
    return URI.create("redis://:s3cret@127.0.0.1:" + address.getPort());
  }

  @Test
  void aScriptThatRedisHasForgottenIsSentAgain() {
    try (Redis redis = Redis.at(TestRedis.shared().address())) {
      redis.ask(UnifiedJedis::scriptFlush);
      Reply reply = redis.run(TWO, "key", "word");
      assertEquals("key", reply.at(0).text());
      assertEquals("word", reply.at(1).text());
      assertTrue(reply.at(2).isNothing());
      assertEquals(7, reply.at(3).number());
    }
  }
}
