package dev.kindling.testkit.redis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A real primary, its replica, and a Sentinel that puts the one in the other's place. */
public final class TestSentinel implements AutoCloseable {
  private static final String NAME = "kindling";

  private final TestRedis primary = TestRedis.start("--repl-diskless-sync-delay", "0");
  private final TestRedis replica;
  private final int port = Ports.free();
  private final ServerProcess sentinel;

  private TestSentinel() {
    replica = TestRedis.start("--replicaof", "127.0.0.1", "" + primary.port());
    Ready.says(replica.port(), "INFO replication", "master_link_status:up");
    Ready.says(primary.port(), "INFO replication", "state=online");
    sentinel = ServerProcess.start(port, List.of(configuration().toString(), "--sentinel"));
    Ready.says(port, "INFO sentinel", "status=ok", "slaves=1");
  }

  /** A new one, ready for a failover. */
  public static TestSentinel start() {
    return new TestSentinel();
  }

  /** It believes that the primary is down after 700 ms. */
  private Path configuration() {
    String text =
        """
        port %d
        bind 127.0.0.1
        sentinel monitor %2$s 127.0.0.1 %3$d 1
        sentinel down-after-milliseconds %2$s 700
        sentinel failover-timeout %2$s 5000
        """
            .formatted(port, NAME, primary.port());
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

  /** Kills the primary and waits until the replica has its place. */
  public void failOver() {
    primary.kill();
    Ready.says(replica.port(), "INFO replication", "role:master");
  }

  /** Starts the old primary again, empty, as the replica of the new one. */
  public void bringBack() {
    primary.startAgain();
    primary.say("REPLICAOF 127.0.0.1 " + replica.port());
    Ready.says(primary.port(), "INFO replication", "master_link_status:up");
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
