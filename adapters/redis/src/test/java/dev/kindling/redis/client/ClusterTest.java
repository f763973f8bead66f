package dev.kindling.redis.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.redis.client.Redis.Ask;
import dev.kindling.testkit.redis.TestRedis;
import dev.kindling.testkit.redis.TestRedisCluster;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ClusterTest {
  private static final Script ECHO =
      Script.written("redis.call('SET', KEYS[1], ARGV[1]) return {KEYS[1], ARGV[1]}");

  private final TestRedisCluster cluster = TestRedisCluster.shared();

  @Test
  void organisationsOnAllServersAreAskedInOneGo() {
    try (Redis redis = Redis.at(cluster.address())) {
      List<Ask> asks =
          IntStream.range(0, 300)
              .mapToObj(i -> new Ask(ECHO, key(i), List.of("word " + i)))
              .toList();
      List<Reply> replies = redis.runEach(asks);
      Set<Object> servers = new HashSet<>();
      for (int i = 0; i < 300; i++) {
        assertEquals("word " + i, replies.get(i).at(1).text());
        servers.add(cluster.primaryOf(key(i)));
      }
      assertEquals(3, servers.size());
    }
  }

  @Test
  @Timeout(60)
  void organisationsOnAServerThatWasReplacedAreFoundAgain() {
    try (TestRedisCluster own = TestRedisCluster.withReplicas();
        Redis redis = Redis.at(own.address())) {
      List<Ask> asks =
          IntStream.range(0, 30).mapToObj(i -> new Ask(ECHO, key(i), List.of(""))).toList();
      redis.runEach(asks);
      var lost = own.primaryOf(key(0));
      own.failOver(lost);
      List<Reply> first = redis.runEach(asks);
      for (int i = 0; i < 30; i++)
        assertEquals(own.primaryOf(key(i)) == lost, first.get(i).failure().isPresent());
      assertTrue(redis.runEach(asks).stream().allMatch(one -> one.failure().isEmpty()));
    }
  }

  private static String key(int number) {
    return "kindling:{many-" + number + "}";
  }

  @Test
  void aSlotThatIsOnItsWayIsAskedForWhereItGoes() {
    String key = "kindling:{moving}";
    var from = cluster.primaryOf(key);
    var to = cluster.primaries().stream().filter(one -> one != from).findFirst().orElseThrow();
    String slot = from.say("CLUSTER KEYSLOT " + key);
    try (Redis redis = Redis.at(cluster.address())) {
      redis.run(ECHO, key, "before");
      to.say("CLUSTER SETSLOT " + slot + " IMPORTING " + from.say("CLUSTER MYID"));
      from.say("CLUSTER SETSLOT " + slot + " MIGRATING " + to.say("CLUSTER MYID"));
      from.say("MIGRATE 127.0.0.1 " + to.address().getPort() + " " + key + " 0 1000");
      assertEquals("asked", redis.run(ECHO, key, "asked").at(1).text());
      List<Ask> ask =
          List.of(new Ask(ECHO, key, List.of("asked again")), new Ask(ECHO, key(1), List.of("x")));
      assertEquals("asked again", redis.runEach(ask).getFirst().at(1).text());
      move(slot, to.say("CLUSTER MYID"));
      assertEquals("moved", redis.run(ECHO, key, "moved").at(1).text());
    }
    try (Redis redis = Redis.at(cluster.address())) {
      redis.ask(it -> it.get(key));
      move(slot, from, to, key);
      List<Reply> replies = redis.runEach(List.of(new Ask(ECHO, key, List.of("home"))));
      assertTrue(replies.getFirst().failure().isEmpty());
    }
    assertEquals("home", from.say("GET " + key));
  }

  private void move(String slot, TestRedis to, TestRedis from, String key) {
    to.say("CLUSTER SETSLOT " + slot + " IMPORTING " + from.say("CLUSTER MYID"));
    from.say("CLUSTER SETSLOT " + slot + " MIGRATING " + to.say("CLUSTER MYID"));
    from.say("MIGRATE 127.0.0.1 " + to.address().getPort() + " " + key + " 0 1000");
    move(slot, to.say("CLUSTER MYID"));
  }

  private void move(String slot, String id) {
    cluster.primaries().forEach(one -> one.say("CLUSTER SETSLOT " + slot + " NODE " + id));
  }
}
