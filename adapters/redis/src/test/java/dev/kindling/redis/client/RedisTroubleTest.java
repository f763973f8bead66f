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
import java.util.Collections;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import redis.clients.jedis.UnifiedJedis;

class RedisTroubleTest {
  private static final int CONNECTIONS = 20;
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

  @Test
  void afterARestartOnlyOneOfManyIdleConnectionsIsFoundBroken() throws Exception {
    try (TestRedis real = TestRedis.start();
        Redis redis = Redis.at(real.address())) {
      useManyConnections(redis);
      real.kill();
      real.startAgain();
      assertThrows(StoreUnavailable.class, () -> redis.ask(UnifiedJedis::ping));
      for (int i = 0; i < CONNECTIONS; i++) assertEquals("PONG", redis.ask(UnifiedJedis::ping));
    }
  }

  /** None gives its connection back before all have one. */
  private static void useManyConnections(Redis redis) throws Exception {
    CyclicBarrier all = new CyclicBarrier(CONNECTIONS);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<Object> holding = () -> redis.askEachServer(connection -> meet(all));
      for (var one : threads.invokeAll(Collections.nCopies(CONNECTIONS, holding))) one.get();
    }
  }

  private static int meet(CyclicBarrier all) {
    try {
      return all.await();
    } catch (InterruptedException | BrokenBarrierException e) {
      throw new IllegalStateException(e);
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
  void sentinelsThatAreNotThereAreSaidInOneSentence() {
    TestRedis gone = TestRedis.start();
    gone.close();
    URI nobody = URI.create("redis+sentinel://127.0.0.1:" + gone.address().getPort() + "/main");
    try (RedisStore store = RedisStore.at(nobody)) {
      assertEquals("No Sentinel answers", store.health().trouble().orElseThrow());
    }
  }

  @Test
  void aClusterIsLookedForAgainAndMustBeOne() {
    TestRedis gone = TestRedis.start();
    gone.close();
    URI nobody = URI.create("redis+cluster://127.0.0.1:" + gone.address().getPort());
    try (RedisStore store = RedisStore.at(nobody)) {
      assertEquals("Redis does not answer", store.health().trouble().orElseThrow());
      gone.startAgain();
      assertTrue(store.health().trouble().orElseThrow().startsWith("This Redis is no cluster"));
    } finally {
      gone.close();
    }
  }

  @Test
  void aPrimaryThatMissesItsReplicasIsSaidInOneSentence() {
    try (TestRedis alone = TestRedis.start("--min-replicas-to-write", "1")) {
      assertEquals("Redis has too few replicas to take a change", whyNoWrite(alone));
    }
  }

  @Test
  void aReplicaIsNotTakenForThePrimary() {
    try (TestRedis primary = TestRedis.start();
        TestRedis replica =
            TestRedis.start("--replicaof", "127.0.0.1", "" + primary.address().getPort())) {
      assertEquals("Redis is changing its primary", whyNoWrite(replica));
    }
  }

  private static String whyNoWrite(TestRedis server) {
    try (Redis redis = Redis.at(server.address())) {
      Script write = Script.written("return redis.call('SET', KEYS[1], 'x')");
      return assertThrows(StoreUnavailable.class, () -> redis.run(write, "key")).getMessage();
    }
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
