package dev.kindling.testkit.redis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** A real primary, its replica, and a Sentinel that puts the one in the other's place. */
public final class TestSentinel implements AutoCloseable {
  private static final String NAME = "kindling";
  private static final Duration PATIENT = Duration.ofMinutes(5);

  private static final String[] DURABLE = {
    "--appendonly", "yes", "--appendfsync", "always", "--repl-diskless-sync-delay", "0"
  };

  private final TestRedis primary = TestRedis.start(DURABLE);
  private final TestRedis replica;
  private final int port = Ports.free();
  private final ServerProcess sentinel;

  private TestSentinel() {
    replica = TestRedis.start(following(primary));
    Ready.says(replica.port(), "INFO replication", "master_link_status:up");
    Ready.says(primary.port(), "INFO replication", "state=online");
    sentinel = ServerProcess.start(port, List.of(configuration().toString(), "--sentinel"));
    Ready.says(port, "INFO sentinel", "status=ok", "slaves=1");
  }

  /** A new one, ready for a failover. */
  public static TestSentinel start() {
    return new TestSentinel();
  }

  private Path configuration() {
    String text =
        """
        port %d
        bind 127.0.0.1
        sentinel monitor %2$s 127.0.0.1 %3$d 1
        sentinel down-after-milliseconds %2$s %4$d
        sentinel failover-timeout %2$s 5000
        """
            .formatted(port, NAME, primary.port(), PATIENT.toMillis());
    try {
      return Files.writeString(TestRedis.folder().resolve("sentinel.conf"), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** With a Sentinel before it that is not there. */
  public URI address() {
    return URI.create(
        "redis+sentinel://127.0.0.1:%d,127.0.0.1:%d/%s".formatted(Ports.free(), port, NAME));
  }

  private static String[] following(TestRedis other) {
    return Stream.concat(
            Stream.of(DURABLE), Stream.of("--replicaof", "127.0.0.1", "" + other.port()))
        .toArray(String[]::new);
  }

  /**
   * Kills the primary and waits until the Sentinel has put the replica in its place. From then on
   * the Sentinel is patient: a disk that stalls for a second must not be taken for another death,
   * or the two would change places again in the middle of the test.
   */
  public void failOver() {
    believeDeadAfter(Duration.ofMillis(700));
    primary.kill();
    Ready.says(port, "INFO sentinel", "status=ok", "address=127.0.0.1:" + replica.port());
    believeDeadAfter(PATIENT);
  }

  /** Starts the old primary again as the replica of the new one. */
  public void bringBack() {
    primary.startAgain("--replicaof", "127.0.0.1", "" + replica.port());
    Ready.says(primary.port(), "INFO replication", "master_link_status:up");
  }

  private void believeDeadAfter(Duration silence) {
    long millis = silence.toMillis();
    Wire.say(port, "SENTINEL SET %s down-after-milliseconds %d".formatted(NAME, millis));
  }

  /** The primary that it began with. */
  public TestRedis primary() {
    return primary;
  }

  /** The replica that it began with. */
  public TestRedis replica() {
    return replica;
  }

  /** Stops all of it. */
  @Override
  public void close() {
    sentinel.close();
    replica.close();
    primary.close();
  }
}
