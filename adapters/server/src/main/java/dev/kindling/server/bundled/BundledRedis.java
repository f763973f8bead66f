package dev.kindling.server.bundled;

import dev.kindling.server.bundled.RedisProbe.State;
import dev.kindling.server.life.CannotStart;
import dev.kindling.server.life.DataFolder;
import dev.kindling.server.life.OwnerOnly;
import dev.kindling.server.life.Patience;
import dev.kindling.server.settings.Secret;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A redis-server that keeps its data in the folder {@code redis} of the data folder. It listens on
 * loopback, on a port and with a password that are new at every start, and ends with this process.
 */
public final class BundledRedis implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(BundledRedis.class);

  /** A server that was killed may still be writing what it had promised. */
  private static final Duration FAREWELL = Duration.ofSeconds(30);

  private static final Duration ANSWERS = Duration.ofSeconds(10);

  /** A large append-only file takes its time to be read. */
  private static final Duration LOADED = Duration.ofMinutes(5);

  private final RedisProgram program;
  private final RedisConfiguration configuration;
  private final RedisProcess process;

  private BundledRedis(
      RedisProgram program, RedisConfiguration configuration, RedisProcess process) {
    this.program = program;
    this.configuration = configuration;
    this.process = process;
  }

  /**
   * Returns when it answers. Throws {@link CannotStart} when there is no redis-server for this
   * machine or it doesn't come up.
   *
   * @param data a folder that nobody else holds; it must stay held until this is closed
   * @param path where programs are, as the variable PATH has it
   */
  public static BundledRedis start(DataFolder data, String path) {
    try {
      Path folder = OwnerOnly.folder(data.path().resolve("redis"));
      RedisProgram program = RedisPrograms.find(path, folder.resolve("bin"));
      refuseToLoseData(program, folder);
      waitForFormer(folder);
      return start(program, folder);
    } catch (IOException e) {
      throw new CannotStart(
          "Kindling can't start its redis-server in %s: %s".formatted(data.path(), e.getMessage()),
          e);
    }
  }

  /**
   * The address of the one that another Kindling has started in that data folder and that answers;
   * empty if there is none. Throws {@link CannotStart} for whoever may not know its password.
   */
  public static Optional<Secret> running(Path data) {
    try {
      return RedisConfiguration.read(data.toAbsolutePath().normalize().resolve("redis"))
          .filter(BundledRedis::answers)
          .map(RedisConfiguration::url);
    } catch (IOException e) {
      throw new CannotStart(
          "Only the user who runs Kindling can reach its redis-server: %s can't be read."
              .formatted(e.getMessage()),
          e);
    }
  }

  private static boolean answers(RedisConfiguration former) {
    return Patience.until(LOADED, () -> RedisProbe.look(former) != State.BUSY)
        && RedisProbe.look(former) == State.READY;
  }

  /** The address with its password, as {@code KINDLING_REDIS_URL} would have it. */
  public Secret url() {
    return configuration.url();
  }

  /** Which program runs, for people. */
  public String description() {
    return "redis-server %s (%s)".formatted(program.version(), program.file());
  }

  /** Ends it after it has written everything; a second call does nothing. */
  @Override
  public void close() {
    process.stop();
  }

  private static BundledRedis start(RedisProgram program, Path folder) throws IOException {
    if (program.forTrials())
      LOG.warn(
          "Redis {} comes with Kindling for trials only: it lacks security fixes. Install a newer"
              + " redis-server, or set KINDLING_REDIS_URL",
          program.version());
    RedisConfiguration configuration = new RedisConfiguration(freePort(), newPassword());
    RedisProcess process = RedisProcess.start(program, configuration.write(folder));
    BundledRedis redis = new BundledRedis(program, configuration, process);
    redis.awaitReady(folder);
    return redis;
  }

  private void awaitReady(Path folder) {
    boolean answers = Patience.until(ANSWERS, () -> state() != State.GONE);
    if (answers && Patience.until(LOADED, () -> state() != State.BUSY) && state() == State.READY)
      return;
    close();
    throw new CannotStart(
        "The redis-server %s did not come up. What it says is in %s"
            .formatted(program.file(), folder.resolve("redis.log")));
  }

  private State state() {
    return RedisProbe.look(configuration);
  }

  /** Two servers on one append-only file would ruin it. */
  private static void waitForFormer(Path folder) throws IOException {
    RedisConfiguration former = RedisConfiguration.read(folder).orElse(null);
    if (former == null) return;
    if (!Patience.until(FAREWELL, () -> RedisProbe.look(former) == State.GONE))
      throw new CannotStart(
          "The redis-server of the last start still runs on port %d. End it, then try again."
              .formatted(former.port()));
  }

  /** An older server would not see a newer one's files, and start empty. */
  private static void refuseToLoseData(RedisProgram program, Path folder) {
    boolean newer = Files.exists(folder.resolve("appendonlydir"));
    if (newer && !program.version().isAtLeast(RedisVersion.MANY_FILES))
      throw new CannotStart(
          "The data in %s was written by Redis %s or newer, and only %s is here. Install the newer"
                  .formatted(folder, RedisVersion.MANY_FILES, program.version())
              + " one again.");
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static String newPassword() {
    byte[] bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
