package dev.kindling.testkit.redis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A real redis-server on a free loopback port, without persistence unless its options say so. It
 * ends by itself with the JVM, however that ends.
 */
public final class TestRedis implements AutoCloseable {
  private static final class Shared {
    static final TestRedis ONE = start();
  }

  private final int port;
  private final List<String> options;
  private ServerProcess process;

  private TestRedis(int port, List<String> options) {
    this.port = port;
    this.options = options;
    this.process = ServerProcess.start(port, options);
  }

  /** The one that all tests of this JVM share; each test has an organisation of its own. */
  public static TestRedis shared() {
    return Shared.ONE;
  }

  /** A new one, for tests that change its settings or stop it. */
  public static TestRedis start(String... options) {
    return start(Ports.free(), options);
  }

  static TestRedis start(int port, String... options) {
    return new TestRedis(port, options(port, folder(), options));
  }

  static Path folder() {
    try {
      Path folder = Files.createTempDirectory("test-redis");
      folder.toFile().deleteOnExit();
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> options(int port, Path folder, String... options) {
    List<String> all = new ArrayList<>();
    all.addAll(List.of("--port", port + "", "--bind", "127.0.0.1", "--dir", folder.toString()));
    all.addAll(List.of("--save", "", "--appendonly", "no"));
    all.addAll(List.of(options));
    return all;
  }

  /** Where it listens: {@code redis://127.0.0.1:port}. */
  public URI address() {
    return URI.create("redis://127.0.0.1:" + port);
  }

  int port() {
    return port;
  }

  /** What it says to a command that has one text or number as its reply. */
  public String say(String command) {
    return Wire.say(port, command);
  }

  /** Ends it at once, as a power cut does, and waits until it is gone. */
  public void kill() {
    process.kill();
  }

  /** Starts it again after it ended, on the same port, with the same files and more options. */
  public void startAgain(String... more) {
    List<String> all = new ArrayList<>(options);
    all.addAll(List.of(more));
    process = ServerProcess.start(port, all);
  }

  /** Stops the process where it is: its connections stay, and nothing answers. */
  public void freeze() {
    process.signal("STOP");
  }

  /** Lets a frozen one go on. */
  public void thaw() {
    process.signal("CONT");
  }

  /** Stops it and waits until it is gone. */
  @Override
  public void close() {
    process.close();
  }
}
