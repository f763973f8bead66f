package dev.kindling.testkit.redis;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A real Redis Cluster of three primaries on loopback, with one replica each or none. */
public final class TestRedisCluster implements AutoCloseable {
  private static final int PRIMARIES = 3;
  private static final int SLOTS = 16_384;

  private static final class Shared {
    // Patient: nothing fails over here, however busy the machine is.
    static final TestRedisCluster ONE = new TestRedisCluster(0, 15_000);
  }

  private final List<TestRedis> primaries;
  private final List<TestRedis> replicas;

  private TestRedisCluster(int replicasEach, int timeoutMillis) {
    this.primaries = nodes(PRIMARIES, timeoutMillis);
    this.replicas = nodes(PRIMARIES * replicasEach, timeoutMillis);
    share();
    meet();
    for (int i = 0; i < replicas.size(); i++) follow(replicas.get(i), primaries.get(i));
  }

  /** The one that all tests of this JVM share, without replicas. */
  public static TestRedisCluster shared() {
    return Shared.ONE;
  }

  /** A new one with a replica for each primary, which takes over within some seconds. */
  public static TestRedisCluster withReplicas() {
    return new TestRedisCluster(1, 1_500);
  }

  /** A new one without replicas, whose other parts go on when one is away. */
  public static TestRedisCluster inParts() {
    TestRedisCluster cluster = new TestRedisCluster(0, 1_500);
    cluster.primaries.forEach(one -> one.say("CONFIG SET cluster-require-full-coverage no"));
    return cluster;
  }

  private static List<TestRedis> nodes(int count, int timeoutMillis) {
    return IntStream.range(0, count).mapToObj(i -> node(timeoutMillis)).toList();
  }

  private static TestRedis node(int timeoutMillis) {
    return TestRedis.start(
        Ports.freeWithBus(),
        "--cluster-enabled",
        "yes",
        "--cluster-node-timeout",
        Integer.toString(timeoutMillis),
        "--repl-diskless-sync-delay",
        "0");
  }

  private void share() {
    for (int i = 0; i < PRIMARIES; i++) {
      primaries.get(i).say("CLUSTER SET-CONFIG-EPOCH " + (i + 1));
      primaries.get(i).say("CLUSTER ADDSLOTS " + slots(i));
    }
  }

  private static String slots(int primary) {
    return IntStream.range(primary * SLOTS / PRIMARIES, (primary + 1) * SLOTS / PRIMARIES)
        .mapToObj(Integer::toString)
        .collect(Collectors.joining(" "));
  }

  private void meet() {
    TestRedis first = primaries.getFirst();
    nodes().stream().skip(1).forEach(other -> first.say("CLUSTER MEET 127.0.0.1 " + other.port()));
    for (TestRedis node : nodes())
      Ready.says(
          node.port(),
          "CLUSTER INFO",
          "cluster_state:ok",
          "cluster_slots_assigned:" + SLOTS,
          "cluster_known_nodes:" + nodes().size());
  }

  private static void follow(TestRedis replica, TestRedis primary) {
    replica.say("CLUSTER REPLICATE " + primary.say("CLUSTER MYID"));
    Ready.says(replica.port(), "INFO replication", "master_link_status:up");
    Ready.says(primary.port(), "INFO replication", "state=online");
  }

  private List<TestRedis> nodes() {
    List<TestRedis> all = new ArrayList<>(primaries);
    all.addAll(replicas);
    return all;
  }

  /** Kills a primary and waits until its replica has its place and all the others know. */
  public void failOver(TestRedis primary) {
    primary.kill();
    TestRedis replica = replicas.get(primaries.indexOf(primary));
    Ready.says(replica.port(), "INFO replication", "role:master");
    nodes().stream()
        .filter(node -> node != primary)
        .forEach(node -> Ready.says(node.port(), "CLUSTER INFO", "cluster_state:ok"));
  }

  /** Starts a primary again that was killed; the cluster makes it a replica. */
  public void bringBack(TestRedis primary) {
    primary.startAgain();
    Ready.says(primary.port(), "INFO replication", "role:slave", "master_link_status:up");
  }

  /** Two of its nodes: {@code redis+cluster://127.0.0.1:port,127.0.0.1:port}. */
  public URI address() {
    return URI.create(
        primaries.stream()
            .skip(1)
            .map(node -> "127.0.0.1:" + node.port())
            .collect(Collectors.joining(",", "redis+cluster://", "")));
  }

  /** The primaries that it began with. */
  public List<TestRedis> primaries() {
    return primaries;
  }

  /** The one of these that served the key at first. */
  public TestRedis primaryOf(String key) {
    int slot = Integer.parseInt(primaries.getFirst().say("CLUSTER KEYSLOT " + key));
    return primaries.get(
        IntStream.range(0, PRIMARIES)
            .filter(i -> slot < (i + 1) * SLOTS / PRIMARIES)
            .findFirst()
            .orElseThrow());
  }

  /** Stops all of it. */
  @Override
  public void close() {
    nodes().forEach(TestRedis::close);
  }
}
